using System.Diagnostics;
using SearchService.Archive.Answers;

namespace SearchService.Archive.Citing;

/// <summary>How is this article cited?</summary>
public static class Citations
{
    /// <summary>The citation of an article; what is not known of it is left out.</summary>
    public static string Of(ArticleAnswer article, CitationStyle style) => style switch
    {
        CitationStyle.Gb2025 => GbCitation.Of(article, GbCitation.FullWidth),
        CitationStyle.Gb2015 => GbCitation.Of(article, GbCitation.HalfWidth),
        CitationStyle.Bibtex => BibtexCitation.Of(article),
        CitationStyle.Ris => RisCitation.Of(article),
        CitationStyle.CslJson => CslCitation.Of(article),
        _ => throw new UnreachableException(),
    };

    /// <summary>What stands in the place of the issue number: the running number, or else the months, a double issue as 11/12.</summary>
    internal static string? IssueNumber(ArticleAnswer article, string between = "/") =>
        article.Issue.Number is { } number ? Number(number) : article.Issue.Months.Count > 0 ? string.Join(between, article.Issue.Months.Select(Number)) : null;

    /// <summary>Digits, whatever the host's culture.</summary>
    internal static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Text of one line.</summary>
    internal static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
