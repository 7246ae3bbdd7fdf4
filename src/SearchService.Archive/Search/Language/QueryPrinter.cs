using System.Globalization;

namespace SearchService.Archive.Search.Language;

/// <summary>How is a query written? The text that reads back as the same tree, with every operator spelled out.</summary>
internal static class QueryPrinter
{
    /// <summary>The query in the query language; brackets only where the meaning needs them.</summary>
    public static string Print(QuerySyntax? query) => query switch
    {
        null => "",
        WordSyntax word => word.Text,
        PrefixSyntax prefix => prefix.Text + "*",
        PhraseSyntax phrase => Phrase(phrase),
        DateSyntax date => "date:" + date.Days,
        ScopedSyntax scoped => QueryFields.NameOf(scoped.Scope) + ":" + Bracketed(scoped.Inner, scoped.Inner is GroupSyntax or NotSyntax or ScopedSyntax or DateSyntax),
        NotSyntax not => "NOT " + Bracketed(not.Inner, not.Inner is GroupSyntax),
        AndSyntax all => string.Join(" AND ", all.Parts.Select(part => Bracketed(part, part is OrSyntax))),
        OrSyntax any => string.Join(" OR ", any.Parts.Select(Print)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Phrase(PhraseSyntax phrase) =>
        $"\"{phrase.Text}\"" + (phrase.Slop is { } slop ? "~" + slop.ToString(CultureInfo.InvariantCulture) : "");

    private static string Bracketed(QuerySyntax query, bool needsBrackets) => needsBrackets ? $"({Print(query)})" : Print(query);
}
