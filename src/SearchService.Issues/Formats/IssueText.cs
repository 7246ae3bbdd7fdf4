using System.Text;
using SearchService.Issues.People;

namespace SearchService.Issues.Formats;

/// <summary>What a file holds once its format is taken away: text that <see cref="IssueParser"/> reads, or the reason why there is none.</summary>
/// <param name="Content">Bytes of text; line numbers everywhere refer to its lines. Empty when the file was refused.</param>
/// <param name="PageLines">The 1-based line on which each page of the file begins; empty where the format has no pages.</param>
/// <param name="Notes">What was left out.</param>
/// <param name="Refusal">One Chinese sentence why the file is not read, with the remedy; null when it is.</param>
public sealed record IssueText(byte[] Content, IReadOnlyList<int> PageLines, IReadOnlyList<ParseProblem> Notes, string? Refusal)
{
    /// <summary>The file is text already.</summary>
    internal static IssueText Plain(byte[] content) => new(content, [], [], null);

    /// <summary>Text taken out of another format.</summary>
    internal static IssueText Of(ExtractedLines lines, params IReadOnlyList<ParseProblem> notes)
    {
        lines.End();
        return new IssueText(Encoding.UTF8.GetBytes(lines.ToString()), lines.PageLines, notes, null);
    }

    /// <summary>The file is not read.</summary>
    internal static IssueText Refused(string message) => new([], [], [], message);

    /// <summary>Parses the text; what was left out and where pages begin is told along. A refused file gives an issue with that one problem.</summary>
    public ParsedIssue Parse(string fileName) => Open(fileName).Read(KnownPeople.None);

    /// <summary>The same, so that what is known of people can be brought to it.</summary>
    public IssueReading Open(string fileName)
    {
        if (Refusal is not null) return new IssueReading(new ParsedIssue(fileName, "", 0, new Issue(null, null, null, [], null), [], [], [], [FormatMessages.RefusedFile(Refusal)]));
        return IssueParser.Open(Content, fileName).With(Told);
    }

    private ParsedIssue Told(ParsedIssue issue)
    {
        issue = issue with { PageLines = PageLines.Count == 0 ? null : PageLines, Problems = [.. Notes, .. issue.Problems] };
        return PageLines.Count == 0 ? issue : issue with { Articles = [.. issue.Articles.Select(article => article with { FilePages = PagesOf(issue, article) })] };
    }

    private static PageSpan? PagesOf(ParsedIssue issue, Article article) =>
        issue.FilePageOf(article.FirstLine) is { } first && issue.FilePageOf(article.LastLine) is { } last ? new PageSpan(first, last) : null;
}
