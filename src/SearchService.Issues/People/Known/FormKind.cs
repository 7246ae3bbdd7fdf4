namespace SearchService.Issues.People.Known;

/// <summary>What is a string that is known before an issue is read?</summary>
internal enum FormKind : byte
{
    /// <summary>A full name established in other issues.</summary>
    Name,

    /// <summary>A full name of the roster.</summary>
    Roster,

    /// <summary>Another form of a name, told by the roster.</summary>
    Alias,

    /// <summary>No person, the roster says.</summary>
    NotPerson,

    /// <summary>A given name that one person alone has; means the person where a title stands behind.</summary>
    Given,
}
