using SearchService.Issues.Lines;
using SearchService.Issues.Text;

namespace SearchService.Issues.Contents;

/// <summary>Which lines does a contents page have that is set in two columns?</summary>
/// <remarks>
/// Text taken off such a page row by row has both columns on one line, parted by a wide gap at about the same place. They are read one below the other, each part
/// with the number of its row. Only below a line 目录, and only where several rows share the gap. Linear.
/// </remarks>
internal static class ContentsColumns
{
    private const int MinRows = 3;
    private const int MaxRows = 120;
    private const int MinGap = 4;
    private const int LongestRow = 140;
    private const int LongestAuthor = 4;

    /// <summary>So far the right column's left edge may waver, in half-width places.</summary>
    private const int Waver = 8;

    /// <summary>The lines with the right column below the left; the same lines where there is one column.</summary>
    public static IReadOnlyList<SourceLine> Unfold(IReadOnlyList<SourceLine> lines)
    {
        for (var head = 0; head < lines.Count; head++)
        {
            if (!ContentsFinder.IsHead(lines[head].Text)) continue;
            var (end, edge) = Block(lines, head + 1);
            if (end > head + 1) return Unfold(lines, head + 1, end, edge);
        }

        return lines;
    }

    /// <summary>Do all rows that were taken apart lie on the contents page, so that no line belongs to two parts of the file?</summary>
    public static bool LieOn(IReadOnlyList<SourceLine> lines, LineSpan page)
    {
        var last = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (page.Contains(i))
            {
                if (lines[i].Number <= (page.Start > 0 ? lines[page.Start - 1].Number : 0)) return false;
                continue;
            }

            if (i == page.End && !page.IsEmpty) last = Enumerable.Range(page.Start, page.End - page.Start).Max(line => lines[line].Number);
            if (lines[i].Number <= last) return false;
            last = lines[i].Number;
        }

        return true;
    }

    /// <summary>The rows under the head and the left edge of their right column; no rows where they do not share one.</summary>
    private static (int End, int Edge) Block(IReadOnlyList<SourceLine> lines, int first)
    {
        var edges = new List<int>();
        var entries = 0;
        var last = first - 1;
        for (var i = first; i < lines.Count && i < first + MaxRows && lines[i].Text.Length <= LongestRow && !IsSentence(lines[i].Text) && !ContentsReader.IsApart(lines[i]); i++)
        {
            if (GapIn(lines[i].Text) is not { } gap) continue;
            edges.Add(EdgeOf(lines[i], gap));
            if (CarriesPage(lines[i].Text[gap.End..])) entries++;
            last = i;
        }

        if (edges.Count < MinRows || entries * 4 < edges.Count) return (first, 0);
        edges.Sort();
        var edge = edges[edges.Count / 2];
        if (edges.Count(at => Math.Abs(at - edge) <= Waver) * 4 < edges.Count * 3) return (first, 0);
        var end = last + 1;
        while (end < lines.Count && !ContentsReader.IsApart(lines[end]) && lines[end].Text.Length <= LongestRow && (IsRightOnly(lines[end], edge) || EntryLine.Read(lines[end]) is not null || (lines[end].BlanksBefore == 0 && !IsSentence(lines[end].Text)))) end++;
        return (end, edge);
    }

    private static List<SourceLine> Unfold(IReadOnlyList<SourceLine> lines, int first, int end, int edge)
    {
        List<SourceLine> left = [], right = [];
        var (leftRow, rightRow) = (first - 1, first - 2);
        for (var i = first; i < end; i++)
        {
            var line = lines[i];
            if (IsRightOnly(line, edge)) Add(right, line.Placed, ref rightRow);
            else if (GapIn(line.Text) is { } gap)
            {
                Add(left, line.Placed.Slice(0, gap.Start), ref leftRow);
                Add(right, line.Placed.Slice(gap.End, line.Text.Length - gap.End), ref rightRow);
            }
            else Add(left, line.Placed, ref leftRow);

            void Add(List<SourceLine> column, PlacedText text, ref int row)
            {
                column.Add(line with { Placed = text, BlanksBefore = row == i - 1 ? line.BlanksBefore : Math.Max(1, line.BlanksBefore) });
                row = i;
            }
        }

        return [.. lines.Take(first), .. left, .. right, .. lines.Skip(end)];
    }

    /// <summary>A column of authors carries no pages, or the pages of the titles on its left.</summary>
    private static bool CarriesPage(string text) => char.IsAsciiDigit(text[0]) || (char.IsAsciiDigit(text.TrimEnd(')', '）')[^1]) && TextKey.HanCount(text) > LongestAuthor);

    private static bool IsSentence(string text) => text.Contains('。', StringComparison.Ordinal);

    private static bool IsRightOnly(SourceLine line, int edge) => line.Placed.Runs[0].Column >= edge - Waver && line.Placed.Runs[0].Column > MinGap;

    /// <summary>The first gap with words on both sides: a page alone behind it belongs to the title before it, a page alone in front to the title behind it.</summary>
    private static LineSpan? GapIn(string text)
    {
        for (var start = 1; start < text.Length; start++)
        {
            if (!char.IsWhiteSpace(text[start])) continue;
            var (end, width) = (start, 0);
            for (; end < text.Length && char.IsWhiteSpace(text[end]); end++) width += WidthOf(text[end]);
            if (width >= MinGap && TextKey.HanCount(text.AsSpan(0, start)) > 1 && TextKey.HanCount(text.AsSpan(end)) > 1 && !IsAuthor(text[end..])) return new LineSpan(start, end);
            start = end;
        }

        return null;
    }

    /// <summary>Only a name and perhaps the page stand behind: the author of the title before.</summary>
    private static bool IsAuthor(string text) => !HeadingForms.AnnouncesGroup(text) && Names.IsName(text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '.', '…', '(', ')', '（', '）', '\u3000'));

    private static int EdgeOf(SourceLine line, LineSpan gap)
    {
        var edge = line.Placed.Runs[0].Column;
        for (var i = 0; i < gap.End; i++) edge += WidthOf(line.Text[i]);
        return edge;
    }

    private static int WidthOf(char unit) => unit == '\t' ? MinGap : unit < 0x2E80 && unit is not ('“' or '”' or '—' or '…' or '‘' or '’') ? 1 : 2;
}
