namespace SearchService.Issues.Formats.Pdf;

/// <summary>In which order are a page's rows read?</summary>
/// <remarks>
/// The program that finds the words takes the far ends of a thinly filled page for columns, such as the labels and values of a masthead. Columns are taken for such only where running text
/// stands on both sides of a gutter; rows that cross it divide the page in bands. Everything else is read row by row from left to right.
/// </remarks>
internal static class ReadingOrder
{
    /// <summary>Running text is at least this wide, in ems.</summary>
    private const double TextWidth = 9;

    /// <summary>So many rows of running text make a column.</summary>
    private const int LeastRows = 3;

    /// <summary>Of the rows of running text at most this share may cross a gutter.</summary>
    private const double MostCrossing = 0.3;

    private const int MostColumns = 6;

    /// <summary>The rows in order, those of one line put together.</summary>
    public static List<PrintedRow> Of(IReadOnlyList<PrintedRow> rows)
    {
        var ordered = new List<PrintedRow>(rows.Count);
        Add([.. rows.OrderBy(static row => row.Top)], MostColumns, ordered);
        return ordered;
    }

    private static void Add(List<PrintedRow> rows, int columns, List<PrintedRow> ordered)
    {
        if (columns == 1 || Gutter(rows) is not { } gutter)
        {
            AddLines(rows, ordered);
            return;
        }

        for (var first = 0; first < rows.Count;)
        {
            var end = first;
            while (end < rows.Count && !Crosses(rows[end], gutter)) end++;
            Add(rows[first..end].FindAll(row => row.Right <= gutter + row.Height), columns - 1, ordered);
            Add(rows[first..end].FindAll(row => row.Right > gutter + row.Height), columns - 1, ordered);
            for (first = end; first < rows.Count && Crosses(rows[first], gutter); first++) ordered.Add(rows[first]);
        }
    }

    /// <summary>Where running text stands on both sides and hardly any across; null where nowhere.</summary>
    private static double? Gutter(List<PrintedRow> rows)
    {
        var text = rows.FindAll(static row => row.Right - row.Left >= TextWidth * row.Height);
        foreach (var gutter in text.Select(static row => row.Left - 0.1).Distinct().Order())
        {
            var left = text.FindAll(row => row.Right <= gutter + 0.2);
            var right = text.FindAll(row => row.Left >= gutter);
            if (left.Count < LeastRows || right.Count < LeastRows || text.Count - left.Count - right.Count > MostCrossing * text.Count) continue;
            if (right.Exists(row => row.Top < left[^1].Bottom && row.Bottom > left[0].Top)) return gutter;
        }

        return null;
    }

    private static bool Crosses(PrintedRow row, double gutter) => row.Left < gutter - row.Height && row.Right > gutter + row.Height;

    private static void AddLines(List<PrintedRow> rows, List<PrintedRow> ordered)
    {
        for (var first = 0; first < rows.Count;)
        {
            var end = first + 1;
            while (end < rows.Count && rows[end].IsBeside(rows[first])) end++;
            var line = rows[first..end].OrderBy(static row => row.Left).ToList();
            ordered.Add(line.Skip(1).Aggregate(line[0], static (all, next) => all.With(next)));
            first = end;
        }
    }
}
