namespace SearchService.Issues.Formats.Pdf;

/// <summary>At which right edges does running text break in this file? Where many rows end alike.</summary>
/// <remarks>Found over all pages, since a page of headings or of a list has none of its own; columns and facing pages give several.</remarks>
internal sealed class TextMargins
{
    /// <summary>A margin is shared by this share of all rows, and by no fewer than <see cref="LeastRows"/>.</summary>
    private const double LeastShare = 0.1;
    private const int LeastRows = 3;

    /// <summary>Full rows end exactly alike, in ems; a character earlier where a mark may not begin a line.</summary>
    private const double Sharp = 0.3;

    /// <summary>Rows that end this near, in ems, reach a margin: a mark that may not stand at a line's start leaves a gap.</summary>
    private const double Width = 1.6;

    private readonly List<double> _edges = [];

    /// <summary>Counts the rows that end at each edge; O(rows log rows).</summary>
    public TextMargins(IReadOnlyList<IReadOnlyList<PrintedRow>> pages)
    {
        var rows = pages.SelectMany(static page => page).OrderByDescending(static row => row.Right).ToList();
        if (rows.Count == 0) return;
        var em = rows.Select(static row => row.Height).Order().ElementAt(rows.Count / 2);
        var least = Math.Max(LeastRows, rows.Count * LeastShare);
        for (int first = 0, next = 0; first < rows.Count; first = Math.Max(first + 1, next))
        {
            next = first;
            while (next < rows.Count && rows[next].Right > rows[first].Right - (Sharp * em)) next++;
            if (next - first >= least) _edges.Add(rows[first].Right);
            else next = first + 1;
        }

        // A leaflet with a single paragraph: the widest row is the width of the text.
        if (_edges.Count == 0) _edges.Add(rows[0].Right);
    }

    /// <summary>Does a row reach a margin?</summary>
    public bool AreReachedBy(PrintedRow row) => _edges.Exists(edge => row.Right >= edge - (Width * row.Height) && row.Right <= edge + (0.6 * row.Height));
}
