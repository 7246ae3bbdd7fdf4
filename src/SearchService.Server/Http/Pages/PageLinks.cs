namespace SearchService.Server.Http.Pages;

/// <summary>Where do things stand on the site?</summary>
internal static class PageLinks
{
    /// <summary>An article's page.</summary>
    public static string Article(string id) => "/articles/" + Uri.EscapeDataString(id);

    /// <summary>A line of an article's page.</summary>
    public static string Article(string id, int line) => FormattableString.Invariant($"{Article(id)}#L{line}");

    /// <summary>An issue's page.</summary>
    public static string Issue(string id) => "/issues/" + Uri.EscapeDataString(id);

    /// <summary>A meeting's page.</summary>
    public static string Meeting(string id) => "/meetings/" + Uri.EscapeDataString(id);

    /// <summary>A person's page.</summary>
    public static string Person(string name) => "/people/" + Uri.EscapeDataString(name);
}
