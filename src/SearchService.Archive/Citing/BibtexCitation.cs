using System.Text;
using SearchService.Archive.Answers;

namespace SearchService.Archive.Citing;

/// <summary>How is an article written as a BibTeX entry? Text in UTF-8, for BibTeX with a Unicode engine or for biblatex.</summary>
/// <remarks>Braces become commands, because BibTeX counts them even behind a backslash; names and the title stand in braces of their own, so that nothing is taken apart or lowered.</remarks>
internal static class BibtexCitation
{
    /// <summary>The entry.</summary>
    public static string Of(ArticleAnswer article)
    {
        var entry = new StringBuilder("@article{").Append(Key(article.Id));
        if (article.Authors.Count > 0) Field(entry, "author", string.Join(" and ", article.Authors.Select(static author => "{" + Escape(author) + "}")));
        Field(entry, "title", "{" + Escape(article.Title) + "}");
        if (article.Issue.Publication is { } publication) Field(entry, "journal", Escape(publication));
        if (article.Issue.Year is { } year) Field(entry, "year", Citations.Number(year));
        if (article.Issue.Months.Count > 0) Field(entry, "month", string.Join("--", article.Issue.Months.Select(Citations.Number)));
        if (Citations.IssueNumber(article) is { } number) Field(entry, "number", number);
        if (article.Page is { } page) Field(entry, "pages", Citations.Number(page));
        Field(entry, "langid", "chinese");
        return entry.Append("\n}\n").ToString();
    }

    private static void Field(StringBuilder entry, string name, string value) => entry.Append(",\n  ").Append(name).Append(" = {").Append(value).Append('}');

    private static string Key(string id) => "a" + string.Concat(id.Where(static unit => char.IsAsciiLetterOrDigit(unit) || unit == '-'));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var unit in Citations.OneLine(text))
        {
            _ = unit switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '{' => escaped.Append(@"\textbraceleft{}"),
                '}' => escaped.Append(@"\textbraceright{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '$' or '&' or '#' or '%' or '_' => escaped.Append('\\').Append(unit),
                _ => escaped.Append(unit),
            };
        }

        return escaped.ToString();
    }
}
