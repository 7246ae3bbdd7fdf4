using SearchService.Issues.Text;

namespace SearchService.Issues.Lines;

/// <summary>Which lines with a mark in front are titles of short news rather than captions of pictures?</summary>
/// <remarks>By the line alone both look the same: titles come in a row, each with a text behind it that opens with a day. Linear.</remarks>
internal static class MarkedHeadings
{
    private const int MinRow = 2;
    private const int LongestTitle = 40;

    /// <summary>The lines with the mark taken off such titles, whose <paramref name="forms"/> become headings.</summary>
    public static IReadOnlyList<SourceLine> Read(IReadOnlyList<SourceLine> lines, LineForm[] forms)
    {
        SourceLine[]? changed = null;
        for (var i = 0; i < forms.Length;)
        {
            var row = 0;
            while (IsTitle(lines, forms, i + (2 * row))) row++;
            for (var at = i; row >= MinRow && at < i + (2 * row); at += 2)
            {
                changed ??= [.. lines];
                changed[at] = WithoutMark(lines[at]);
                forms[at] = LineForm.Heading;
            }

            i += Math.Max(1, 2 * row);
        }

        return changed ?? lines;
    }

    private static bool IsTitle(IReadOnlyList<SourceLine> lines, LineForm[] forms, int index) =>
        index + 1 < forms.Length && IsMarked(lines[index].Text, forms[index]) && lines[index].Text.Length is > 4 and <= LongestTitle && forms[index + 1] == LineForm.Prose && LineForms.OpensWithDay(lines[index + 1].Text);

    private static bool IsMarked(string text, LineForm form) =>
        (form == LineForm.Caption && text[0] is '△' or '▲') || (form == LineForm.Heading && text[0] is '◆' or '◇' or '■' or '●' or '○' or '★' or '☆' or '※' or '▪');

    private static SourceLine WithoutMark(SourceLine line)
    {
        var start = line.Text.Length - line.Text[1..].TrimStart().Length;
        return line with { Placed = line.Placed.Slice(start, line.Text.Length - start) };
    }
}
