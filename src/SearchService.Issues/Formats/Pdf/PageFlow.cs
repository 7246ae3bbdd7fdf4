using System.Text.RegularExpressions;

namespace SearchService.Issues.Formats.Pdf;

/// <summary>Which lines of text do the printed rows of page after page make? A paragraph becomes one line again.</summary>
/// <remarks>
/// Rows of one column run downwards; a step up begins the next column. A row goes on in the next one, also over the end of a column or a page, when it reaches a margin and the next one is
/// neither set in, nor set apart, nor of another size. Chinese paragraphs are set in by two characters, so that even a full last row is told from one that goes on. A page's number by itself
/// at its top or foot is left out: it would stand inside a sentence, and <see cref="ExtractedLines.PageLines"/> keeps the pages.
/// </remarks>
internal sealed partial class PageFlow
{
    /// <summary>Set in by more than this, in ems, a row begins a paragraph.</summary>
    private const double Indent = 1.2;

    /// <summary>Rows narrower than this, in ems, are verse, captions or lists.</summary>
    private const double NarrowRow = 12;

    /// <summary>Rows whose heights differ by more than this share are set in different sizes.</summary>
    private const double OtherSize = 0.15;

    private readonly ExtractedLines _lines;
    private readonly IReadOnlyList<IReadOnlyList<PrintedRow>> _pages;
    private readonly TextMargins _margins;
    private PrintedRow? _previous;

    /// <summary>Takes the pages' rows, and where their lines go.</summary>
    public PageFlow(IReadOnlyList<IReadOnlyList<PrintedRow>> pages, ExtractedLines lines)
    {
        _lines = lines;
        _pages = [.. pages.Select(ReadingOrder.Of)];
        _margins = new TextMargins(_pages);
    }

    /// <summary>Adds the lines of all pages.</summary>
    public void Read()
    {
        foreach (var page in _pages) Read(page);
    }

    private void Read(IReadOnlyList<PrintedRow> page)
    {
        _lines.StartPage();
        var rows = page.ToList();
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

    private void ReadColumn(List<PrintedRow> rows)
    {
        var left = LeftEdge(rows);
        var usual = UsualGap(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var isApart = i == 0 || IsApart(rows[i - 1], row, usual);
            var goesOn = _previous is not null && (i == 0 || !isApart) && GoesOn(_previous, row, left);
            if (!goesOn && isApart) _lines.Separate();
            else if (!goesOn) _lines.EndLine();
            if (char.IsAsciiLetterOrDigit(_lines.Last) && char.IsAsciiLetter(row.Text[0])) _lines.Append(' ');
            _lines.Append(row.Text);
            _previous = row;
        }
    }

    private bool GoesOn(PrintedRow row, PrintedRow next, double nextLeft) =>
        _margins.AreReachedBy(row) && next.Left < nextLeft + (Indent * row.Height) && row.Right - row.Left >= NarrowRow * row.Height && Math.Abs(row.Height - next.Height) <= OtherSize * row.Height;

    private static bool IsApart(PrintedRow row, PrintedRow next, double usual)
    {
        var gap = next.Top - row.Bottom;
        return gap > Math.Min(1.4 * row.Height, Math.Max(0.8 * row.Height, 1.5 * usual));
    }

    /// <summary>The outermost left edge that two rows share; a single one that stands out is a running head.</summary>
    private static double LeftEdge(List<PrintedRow> rows)
    {
        var edges = rows.Select(static row => row.Left).Order().ToList();
        for (var i = 1; i < edges.Count; i++)
        {
            if (edges[i] - edges[i - 1] <= rows[0].Height) return edges[i - 1];
        }

        return edges[0];
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
