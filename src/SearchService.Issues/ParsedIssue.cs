using System.Text.Json.Serialization;

namespace SearchService.Issues;

/// <summary>What one file was read as: the issue, its contents page, its articles, and what could not be read.</summary>
/// <remarks>Serialised with camelCase names this is the output of <c>searchservice inspect FILE --json</c>.</remarks>
/// <param name="File">The file's name without folder.</param>
/// <param name="Encoding">How the bytes were decoded: utf-8, utf-16le, utf-16be or gb18030.</param>
/// <param name="LineCount">Lines in the file, blank ones included; line numbers everywhere are 1-based.</param>
/// <param name="Issue">Number, year, months and print date.</param>
/// <param name="Toc">The contents page in printed order; empty where the file has none.</param>
/// <param name="Articles">The articles in file order.</param>
/// <param name="Parts">Every non-blank line of the file lies in exactly one of these.</param>
/// <param name="Problems">What could not be read or placed, in line order.</param>
public sealed record ParsedIssue(
    string File,
    string Encoding,
    int LineCount,
    Issue Issue,
    IReadOnlyList<ContentsEntry> Toc,
    IReadOnlyList<Article> Articles,
    IReadOnlyList<FilePart> Parts,
    IReadOnlyList<ParseProblem> Problems)
{
    /// <summary>For a file with pages (PDF): the 1-based line on which each begins; null for others.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? PageLines { get; init; }

    /// <summary>The 1-based page of the file on which a line stands; null where the file has no pages. O(log pages).</summary>
    public int? FilePageOf(int line)
    {
        if (PageLines is null) return null;
        int low = 0, high = PageLines.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (PageLines[middle] <= line) low = middle + 1;
            else high = middle;
        }

        return Math.Max(1, low);
    }

    /// <summary>The meetings and activities that the articles report, in the order of their reports.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];
}
