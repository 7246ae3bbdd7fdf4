namespace SearchService.Archive.Search.Language;

/// <summary>Which names may stand before a colon in q?</summary>
internal static class QueryFields
{
    /// <summary>The field of event dates, whose value is a date or <c>from..to</c>.</summary>
    public const string Date = "date";

    /// <summary>Is this lower-case name a field?</summary>
    public static bool IsField(string name) => name == Date || ScopeOf(name) is not null;

    /// <summary>The scope a name stands for; null for <see cref="Date"/> and for names of no field.</summary>
    public static QueryScope? ScopeOf(string name) => name switch
    {
        "title" => QueryScope.Title,
        "person" => QueryScope.Person,
        "section" => QueryScope.Section,
        "issue" => QueryScope.Issue,
        _ => null,
    };

    /// <summary>The name of a scope.</summary>
    public static string NameOf(QueryScope scope) => scope switch
    {
        QueryScope.Title => "title",
        QueryScope.Person => "person",
        QueryScope.Section => "section",
        _ => "issue",
    };
}
