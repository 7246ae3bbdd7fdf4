namespace SearchService.Issues.Lines;

/// <summary>Which names does “某某口述  某某整理” print, each with the part its bearer had in the text?</summary>
/// <remarks>
/// Read by hand: the pattern is a repeated group with a lazy repetition inside, and .NET's generated matcher goes on for ever, and fills the memory, where such a line
/// almost fits. A place that leads nowhere is tried once, so that a line costs at most its length times the longest name times the parts.
/// </remarks>
internal static class ToldParts
{
    /// <summary>Longer lines tell something else.</summary>
    public const int LongestLine = 40;

    private const int LeastHan = 2;
    private const int MostHan = 9;

    private static readonly string[] Parts =
        ["口述", "讲述", "述", "整理", "记录整理", "采访整理", "搜集整理", "搜集", "记录", "笔录", "遗稿", "遗作", "遗著", "撰稿", "撰文", "执笔", "编译", "翻译", "译", "供稿", "采访", "改写", "校订", "摄影"];

    /// <summary>The names as printed, blanks inside kept, the shortest that leave no rest; none where the line is anything else.</summary>
    public static List<string> NamesOf(string line)
    {
        var names = new List<string>();
        if (line.Length is 0 or > LongestLine) return names;
        var deadEnds = 0L;
        if (!Read(line, 0, names, ref deadEnds)) names.Clear();
        return names;
    }

    private static bool Read(string line, int start, List<string> names, ref long deadEnds)
    {
        if (start == line.Length) return names.Count > 0;
        if ((deadEnds & (1L << start)) != 0) return false;
        var han = 0;
        for (var end = start; end < line.Length && han < MostHan; end++)
        {
            if (end > start && char.IsWhiteSpace(line[end])) continue;
            if (!IsIdeograph(line[end])) break;
            if (++han < LeastHan) continue;
            names.Add(line[start..(end + 1)]);
            if (ReadPart(line, end + 1, names, ref deadEnds)) return true;
            names.RemoveAt(names.Count - 1);
        }

        deadEnds |= 1L << start;
        return false;
    }

    private static bool ReadPart(string line, int start, List<string> names, ref long deadEnds)
    {
        while (start < line.Length && char.IsWhiteSpace(line[start])) start++;
        if (start < line.Length && line[start] is '(' or '（') start++;
        foreach (var part in Parts)
        {
            if (string.CompareOrdinal(line, start, part, 0, part.Length) == 0 && Read(line, Behind(line, start + part.Length), names, ref deadEnds)) return true;
        }

        return false;
    }

    /// <summary>Where the next name begins: behind a closing bracket, blanks and commas.</summary>
    private static int Behind(string line, int start)
    {
        if (start < line.Length && line[start] is ')' or '）') start++;
        while (start < line.Length && (char.IsWhiteSpace(line[start]) || line[start] is '、' or '，' or ',' or '；' or ';')) start++;
        return start;
    }

    private static bool IsIdeograph(char unit) => unit is >= '\u4E00' and <= '\u9FFF';
}
