using System.Text;
using SearchService.Archive.Answers;

namespace SearchService.Archive.Citing;

/// <summary>How is an article of a serial cited after GB/T 7714? 作者. 题名[J]. 刊名, 年(期): 页.</summary>
/// <remarks>
/// Three authors at most are named, then 等; without one the entry begins with the title. The editions differ, for a Chinese entry from a printed serial, in the width of
/// comma, colon and brackets; the full stop stays narrow in both. Example (2025): 闻人澍，岑砚秋. 把水送到户[J]. 澜江政协，2021（86）：4.
/// </remarks>
internal static class GbCitation
{
    private const int MostAuthors = 3;

    /// <summary>The marks of the edition of 2015.</summary>
    public static readonly GbMarks HalfWidth = new(", ", ": ", "(", ")");

    /// <summary>The marks of the edition of 2025.</summary>
    public static readonly GbMarks FullWidth = new("，", "：", "（", "）");

    /// <summary>The entry, without its number in a list.</summary>
    public static string Of(ArticleAnswer article, GbMarks marks)
    {
        var entry = new StringBuilder();
        if (article.Authors.Count > 0)
        {
            entry.AppendJoin(marks.Comma, article.Authors.Take(MostAuthors).Select(Citations.OneLine));
            if (article.Authors.Count > MostAuthors) entry.Append(marks.Comma).Append('等');
            entry.Append(". ");
        }

        entry.Append(Citations.OneLine(article.Title)).Append("[J]. ").AppendJoin(marks.Comma, Source(article, marks));
        if (article.Page is { } page) entry.Append(marks.Colon).Append(Citations.Number(page));
        return entry.ToString().TrimEnd() is var text && text.EndsWith('.') ? text : text + ".";
    }

    private static IEnumerable<string> Source(ArticleAnswer article, GbMarks marks)
    {
        if (article.Issue.Publication is { } publication) yield return Citations.OneLine(publication);
        var year = article.Issue.Year is { } known ? Citations.Number(known) : "";
        var issue = Citations.IssueNumber(article) is { } number ? marks.Open + number + marks.Close : "";
        if (year.Length + issue.Length > 0) yield return year + issue;
    }
}

/// <summary>The marks between the parts of an entry.</summary>
internal sealed record GbMarks(string Comma, string Colon, string Open, string Close);
