namespace SearchService.Server.Http.Pages;

/// <summary>Where do things stand on the site?</summary>
internal static class PageLinks
{
    /// <summary>An article's page.</summary>
    public static string Article(string id) => "/articles/" + Uri.EscapeDataString(id);

    /// <summary>An article's page with what was searched for marked.</summary>
    public static string Article(string id, PageQuery asked) => Article(id) + asked.Marking.Address.TrimStart('/');

    /// <summary>A line of it.</summary>
    public static string Article(string id, PageQuery asked, int line) => FormattableString.Invariant($"{Article(id, asked)}#L{line}");

    /// <summary>An issue's page.</summary>
    public static string Issue(string id) => "/issues/" + Uri.EscapeDataString(id);

    /// <summary>A meeting's page.</summary>
    public static string Meeting(string id) => "/meetings/" + Uri.EscapeDataString(id);

    /// <summary>A person's page.</summary>
    public static string Person(string name) => "/people/" + Uri.EscapeDataString(name);
}
