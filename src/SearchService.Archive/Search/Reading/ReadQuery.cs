using SearchService.Archive.Search.Language;

namespace SearchService.Archive.Search.Reading;

/// <summary>How q is understood.</summary>
/// <param name="Root">What to look for in the articles; null when nothing.</param>
/// <param name="Dates">Dates among plain words, taken out of the tree: any of them.</param>
/// <param name="Ignored">What could not be read, as Chinese sentences.</param>
internal sealed record ReadQuery(QuerySyntax? Root, IReadOnlyList<WordDate> Dates, IReadOnlyList<string> Ignored)
{
    /// <summary>Is there anything to rank by? Filters and exclusions alone leave all articles equal.</summary>
    public bool IsRanked => Root is not null && Ranks(Root, null);

    /// <summary>The query in the query language, dates as <c>date:</c>.</summary>
    public string Parsed => QueryPrinter.Print(SyntaxForms.All(
        [.. Root is null ? [] : new[] { Root }, .. SyntaxForms.Any([.. Dates.Select(date => new DateSyntax(date.Days))]) is { } dates ? new[] { dates } : []]));

    private static bool Ranks(QuerySyntax node, QueryScope? scope) => node switch
    {
        GroupSyntax group => group.Parts.Any(part => Ranks(part, scope)),
        ScopedSyntax scoped => Ranks(scoped.Inner, scoped.Scope),
        WordSyntax or PhraseSyntax => scope is null or QueryScope.Title,
        _ => false,
    };
}
