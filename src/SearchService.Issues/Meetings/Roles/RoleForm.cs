namespace SearchService.Issues.Meetings.Roles;

/// <summary>How is a word that gives a part to be read?</summary>
internal enum RoleForm
{
    /// <summary>A verb.</summary>
    Plain,

    /// <summary>A noun that needs a verb or a name right before it (作报告).</summary>
    Noun,

    /// <summary>What follows is content (指出, 表示).</summary>
    Saying,
}
