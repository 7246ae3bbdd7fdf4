using System.Text;
using SearchService.Archive.Answers;

namespace SearchService.Archive.Citing;

/// <summary>How is an article written as an RIS record? One tag a line, lines end in CR LF; no escaping exists, so line ends inside a value become blanks.</summary>
internal static class RisCitation
{
    /// <summary>The record.</summary>
    public static string Of(ArticleAnswer article)
    {
        var record = new StringBuilder();
        Line(record, "TY", "JOUR");
        foreach (var author in article.Authors) Line(record, "AU", author);
        Line(record, "TI", article.Title);
        if (article.Issue.Publication is { } publication) Line(record, "T2", publication);
        if (article.Issue.Year is { } year) Line(record, "PY", Citations.Number(year));
        if (Citations.IssueNumber(article) is { } number) Line(record, "IS", number);
        if (article.Page is { } page) Line(record, "SP", Citations.Number(page));
        Line(record, "LA", "zh");
        Line(record, "ID", article.Id);
        return record.Append("ER  - \r\n").ToString();
    }

    private static void Line(StringBuilder record, string tag, string value) => record.Append(tag).Append("  - ").Append(Citations.OneLine(value)).Append("\r\n");
}
