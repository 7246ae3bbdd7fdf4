namespace SearchService.Issues.Text;

/// <summary>Which lines does the text have, and what of them is text rather than mark?</summary>
internal static class LineReader
{
    private static readonly string[] InlineMarks = ["**", "__", "<sub>", "</sub>", "<sup>", "</sup>", "<br>", "<br/>", "<u>", "</u>", "<b>", "</b>"];

    /// <summary>The non-blank lines in order. A line ends at LF, CR LF or CR; form feeds count as blanks.</summary>
    public static IReadOnlyList<SourceLine> Read(string text, out int lineCount)
    {
        var lines = new List<SourceLine>();
        var number = 0;
        var blanks = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            var raw = end < 0 ? text.AsSpan(start) : text.AsSpan(start, end);
            number++;
            if (IsBlank(raw)) blanks++;
            else
            {
                lines.Add(ReadLine(raw, number, blanks));
                blanks = 0;
            }

            start += raw.Length + 1;
            if (end >= 0 && text[start - 1] == '\r' && start < text.Length && text[start] == '\n') start++;
        }

        lineCount = number;
        return lines;
    }

    private static SourceLine ReadLine(ReadOnlySpan<char> raw, int number, int blanks)
    {
        var start = 0;
        var end = raw.Length;
        while (start < end && IsInvisible(raw[start])) start++;
        var level = 0;
        while (start + level < end && raw[start + level] == '#') level++;
        if (level > 6) level = 0;
        start += level;
        while (start < end && IsInvisible(raw[start])) start++;
        var isBullet = end - start > 2 && raw[start] is '-' or '*' or '•' or '+' && IsInvisible(raw[start + 1]);
        if (isBullet) start += 2;
        end = TrimEnd(raw, start, end);
        (start, end) = InsideCells(raw, start, end);
        var placed = WithoutInlineMarks(raw, start, end, number);
        var isMarkOnly = placed.Text.Length == 0 || IsRule(placed.Text) || placed.Text.StartsWith("![", StringComparison.Ordinal);
        return new SourceLine(number, placed.Text.Length == 0 ? Whole(raw, number) : placed, level, isBullet, isMarkOnly, blanks);
    }

    /// <summary>Cuts trailing blanks, and a trailing rule of three dashes or more behind a section's name.</summary>
    private static int TrimEnd(ReadOnlySpan<char> raw, int start, int end)
    {
        while (end > start && IsInvisible(raw[end - 1])) end--;
        var dashes = end;
        while (dashes > start && raw[dashes - 1] is '-' or '－' or '—' or '─' or '━') dashes--;
        if (end - dashes < 3 || dashes == start) return end;
        end = dashes;
        while (end > start && IsInvisible(raw[end - 1])) end--;
        return end;
    }

    /// <summary>A table's row begins and ends with the rule of its cells.</summary>
    private static (int Start, int End) InsideCells(ReadOnlySpan<char> raw, int start, int end)
    {
        if (end - start < 3 || raw[start] != '|' || raw[end - 1] != '|') return (start, end);
        while (end > start && (raw[end - 1] == '|' || IsInvisible(raw[end - 1]))) end--;
        while (start < end && (raw[start] == '|' || IsInvisible(raw[start]))) start++;
        return (start, end);
    }

    private static PlacedText WithoutInlineMarks(ReadOnlySpan<char> raw, int start, int end, int number)
    {
        if (raw[start..end].IndexOfAny('*', '_', '<') < 0 && start < end && !IsInvisible(raw[start]) && !IsInvisible(raw[end - 1])) return new PlacedText(raw[start..end].ToString(), [new TextRun(0, number, start)]);
        var builder = new PlacedTextBuilder();
        for (var column = start; column < end;)
        {
            var leader = LeaderAt(raw[column..end]);
            for (; leader > 0; leader--) builder.Append(raw[column], number, column++);
            if (column == end) break;
            var mark = MarkAt(raw[column..end]);
            if (mark > 0)
            {
                column += mark;
                continue;
            }

            if (builder.Length > 0 || !IsInvisible(raw[column])) builder.Append(raw[column], number, column);
            column++;
        }

        var text = builder.Build();
        var length = text.Text.Length;
        while (length > 0 && IsInvisible(text.Text[length - 1])) length--;
        return length == text.Text.Length ? text : text.Slice(0, length);
    }

    /// <summary>Three underscores and more lead to a page, two are emphasis.</summary>
    private static int LeaderAt(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAnyExcept('_');
        if (length < 0) length = rest.Length;
        return length > 2 ? length : 0;
    }

    private static int MarkAt(ReadOnlySpan<char> rest)
    {
        if (rest[0] is not ('*' or '_' or '<')) return 0;
        foreach (var mark in InlineMarks)
        {
            if (rest.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) return mark.Length;
        }

        return 0;
    }

    private static PlacedText Whole(ReadOnlySpan<char> raw, int number) => new(raw.ToString(), [new TextRun(0, number, 0)]);

    private static bool IsRule(string text)
    {
        foreach (var unit in text)
        {
            if (unit is not ('-' or '－' or '*' or '_' or '=' or '—' or '─' or '━' or '~' or ' ' or '·' or '.' or '|' or ':')) return false;
        }

        return true;
    }

    private static bool IsBlank(ReadOnlySpan<char> raw)
    {
        foreach (var unit in raw)
        {
            if (!IsInvisible(unit)) return false;
        }

        return true;
    }

    private static bool IsInvisible(char unit) => char.IsWhiteSpace(unit) || unit is '\uFEFF' or '\u200B' or '\0';
}
