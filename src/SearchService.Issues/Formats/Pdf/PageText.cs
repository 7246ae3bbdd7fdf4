namespace SearchService.Issues.Formats.Pdf;

/// <summary>Which lines of text do the printed rows of a page make? A paragraph becomes one line again.</summary>
/// <remarks>
/// Rows of one column run downwards; a step up begins the next column. Within a column a row goes on in the next one when it reaches the right edge and the next one is neither set in,
/// nor set apart, nor of another size. Chinese paragraphs are set in by two characters, so that even a last row that is full is told from one that goes on.
/// </remarks>
internal static class PageText
{
    /// <summary>Of two rows that end this near, in ems, both reach the edge: a mark that may not stand at a line's start leaves a gap.</summary>
    private const double EdgeWidth = 1.6;

    /// <summary>Set in by more than this, in ems, a row begins a paragraph.</summary>
    private const double Indent = 1.2;

    /// <summary>Rows narrower than this, in ems, are verse, captions or lists.</summary>
    private const double NarrowRow = 12;

    /// <summary>Rows whose heights differ by more than this share are set in different sizes.</summary>
    private const double OtherSize = 0.15;

    /// <summary>Adds a page's lines.</summary>
    public static void Read(IReadOnlyList<PrintedRow> rows, ExtractedLines lines)
    {
        var merged = Merge(rows);
        for (var first = 0; first < merged.Count;)
        {
            var end = first + 1;
            while (end < merged.Count && merged[end].Top > merged[end - 1].Top) end++;
            ReadColumn(merged.GetRange(first, end - first), lines);
            lines.Separate();
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

    private static void ReadColumn(List<PrintedRow> rows, ExtractedLines lines)
    {
        var right = SharedEdge(rows.ConvertAll(static row => row.Right), rows[0].Height);
        var left = -SharedEdge(rows.ConvertAll(static row => -row.Left), rows[0].Height);
        var usual = UsualGap(rows);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (i > 0 && IsApart(rows[i - 1], row, usual)) lines.Separate();
            else if (i > 0 && !GoesOn(rows[i - 1], row, left, right)) lines.EndLine();
            if (!lines.IsAtLineStart && char.IsAsciiLetterOrDigit(lines.Last) && char.IsAsciiLetter(row.Text[0])) lines.Append(' ');
            lines.Append(row.Text);
        }
    }

    private static bool GoesOn(PrintedRow row, PrintedRow next, double left, double right) =>
        row.Right >= right - (EdgeWidth * row.Height) && next.Left < left + (Indent * row.Height) && row.Right - row.Left >= NarrowRow * row.Height
        && Math.Abs(row.Height - next.Height) <= OtherSize * row.Height;

    private static bool IsApart(PrintedRow row, PrintedRow next, double usual)
    {
        var gap = next.Top - row.Bottom;
        return gap > Math.Min(1.4 * row.Height, Math.Max(0.8 * row.Height, 1.5 * usual));
    }

    /// <summary>The outermost edge that two rows share; a single one that stands out is a running head.</summary>
    private static double SharedEdge(List<double> edges, double em)
    {
        edges.Sort();
        for (var i = edges.Count - 1; i > 0; i--)
        {
            if (edges[i] - edges[i - 1] <= em) return edges[i];
        }

        return edges[^1];
    }

    /// <summary>The lower quartile of the gaps: rows of one paragraph stand closest.</summary>
    private static double UsualGap(List<PrintedRow> rows)
    {
        if (rows.Count < 2) return 0;
        var gaps = rows.Skip(1).Select((row, i) => row.Top - rows[i].Bottom).Order().ToList();
        return gaps[gaps.Count / 4];
    }
}
