using System.Text.RegularExpressions;

namespace SearchService.Issues.Formats.Pdf;

/// <summary>Which lines of text do the printed rows of page after page make? A paragraph becomes one line again.</summary>
/// <remarks>
/// Rows of one column run downwards; a step up begins the next column. A row goes on in the next one, also over the end of a column or a page, when it reaches the right edge and the next one is
/// neither set in, nor set apart, nor of another size. Chinese paragraphs are set in by two characters, so that even a full last row is told from one that goes on. A page's number by itself
/// at its top or foot is left out: it would stand inside a sentence, and <see cref="ExtractedLines.PageLines"/> keeps the pages.
/// </remarks>
internal sealed partial class PageFlow(ExtractedLines lines)
{
    /// <summary>Of two rows that end this near, in ems, both reach the edge: a mark that may not stand at a line's start leaves a gap.</summary>
    private const double EdgeWidth = 1.6;

    /// <summary>Set in by more than this, in ems, a row begins a paragraph.</summary>
    private const double Indent = 1.2;

    /// <summary>Rows narrower than this, in ems, are verse, captions or lists.</summary>
    private const double NarrowRow = 12;

    /// <summary>Rows whose heights differ by more than this share are set in different sizes.</summary>
    private const double OtherSize = 0.15;

    private PrintedRow? _previous;
    private double _previousRight;

    /// <summary>Adds a page's lines.</summary>
    public void Read(IReadOnlyList<PrintedRow> page)
    {
        lines.StartPage();
        var rows = Merge(page);
        if (rows.Count > 0 && PageNumber().IsMatch(rows[^1].Text)) rows.RemoveAt(rows.Count - 1);
        if (rows.Count > 0 && PageNumber().IsMatch(rows[0].Text)) rows.RemoveAt(0);
        for (var first = 0; first < rows.Count;)
        {
            var end = first + 1;
            while (end < rows.Count && rows[end].Top > rows[end - 1].Top) end++;
            ReadColumn(rows.GetRange(first, end - first));
            first = end;
        }
    }

    /// <summary>The program takes far words of one row for columns where a page is thinly filled.</summary>
    private static List<PrintedRow> Merge(IReadOnlyList<PrintedRow> rows)
    {
        var merged = new List<PrintedRow>(rows.Count);
        foreach (var row in rows)
        {
            if (merged.Count > 0 && merged[^1].IsFollowedBy(row)) merged[^1] = merged[^1].With(row);
            else merged.Add(row);
        }

        return merged;
    }

    private void ReadColumn(List<PrintedRow> rows)
    {
        var em = rows[0].Height;
        var (right, isShared) = SharedEdge(rows.ConvertAll(static row => row.Right), em);
        var left = -SharedEdge(rows.ConvertAll(static row => -row.Left), em).Edge;
        var usual = UsualGap(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var isApart = i == 0 || IsApart(rows[i - 1], row, usual);
            var goesOn = _previous is not null && (i == 0 || !isApart) && GoesOn(_previous, _previousRight, row, left);
            if (!goesOn && isApart) lines.Separate();
            else if (!goesOn) lines.EndLine();
            if (char.IsAsciiLetterOrDigit(lines.Last) && char.IsAsciiLetter(row.Text[0])) lines.Append(' ');
            lines.Append(row.Text);
            (_previous, _previousRight) = (row, right);
        }

        // Where no two rows end alike nobody can tell whether the last one is full.
        if (!isShared) _previousRight = double.PositiveInfinity;
    }

    private static bool GoesOn(PrintedRow row, double right, PrintedRow next, double nextLeft) =>
        row.Right >= right - (EdgeWidth * row.Height) && next.Left < nextLeft + (Indent * row.Height) && row.Right - row.Left >= NarrowRow * row.Height
        && Math.Abs(row.Height - next.Height) <= OtherSize * row.Height;

    private static bool IsApart(PrintedRow row, PrintedRow next, double usual)
    {
        var gap = next.Top - row.Bottom;
        return gap > Math.Min(1.4 * row.Height, Math.Max(0.8 * row.Height, 1.5 * usual));
    }

    /// <summary>The outermost edge that two rows share; a single one that stands out is a running head. Without such the outermost of all.</summary>
    private static (double Edge, bool IsShared) SharedEdge(List<double> edges, double em)
    {
        edges.Sort();
        for (var i = edges.Count - 1; i > 0; i--)
        {
            if (edges[i] - edges[i - 1] <= em) return (edges[i], true);
        }

        return (edges[^1], false);
    }

    /// <summary>The lower quartile of the gaps: rows of one paragraph stand closest.</summary>
    private static double UsualGap(List<PrintedRow> rows)
    {
        if (rows.Count < 2) return 0;
        var gaps = rows.Skip(1).Select((row, i) => row.Top - rows[i].Bottom).Order().ToList();
        return gaps[gaps.Count / 4];
    }

    [GeneratedRegex(@"^[-—·\s]*\d{1,3}[-—·\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
