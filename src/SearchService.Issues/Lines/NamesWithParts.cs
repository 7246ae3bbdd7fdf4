using SearchService.Issues.Text;

namespace SearchService.Issues.Lines;

/// <summary>Which names does a line tell with the part that each had in the text: “某某口述  某某整理”?</summary>
/// <remarks>
/// Read by hand, not by a pattern: a repeated group with a lazy repetition inside is exponential in the words of parts, and the pattern compiled at build time
/// went on for ever on some lines. Places from which nothing leads to the line's end are kept, so that a line costs its length times the longest name.
/// </remarks>
internal static class NamesWithParts
{
    private const int LongestLine = 40;
    private const int ShortestName = 2;
    private const int LongestName = 9;

    private static readonly string[] Parts =
    [
        "记录整理", "采访整理", "搜集整理", "口述", "讲述", "整理", "搜集", "记录", "笔录", "遗稿", "遗作", "遗著", "撰稿", "撰文", "执笔", "编译", "翻译", "供稿", "采访", "改写", "校订", "摄影",
        "述", "译",
    ];

    /// <summary>Whether the line tells nothing but such names.</summary>
    public static bool IsMatch(string text) => Of(text).Count > 0;

    /// <summary>The names in printed order; none where the line says anything else.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        if (text.Length > LongestLine || Array.TrueForAll(Parts, part => !text.Contains(part, StringComparison.Ordinal))) return [];
        var printed = new List<string>();
        if (!Read(text, 0, printed, new bool[text.Length])) return [];
        var names = new List<string>();
        foreach (var name in printed)
        {
            var row = Names.InRow(name);
            if (row.Count == 0) return [];
            names.AddRange(row);
        }

        return names;
    }

    /// <summary>Reads from a place to the line's end; the shortest name that leads there is taken.</summary>
    private static bool Read(string text, int start, List<string> names, bool[] dead)
    {
        if (start == text.Length) return names.Count > 0;
        if (dead[start]) return false;
        var place = start;
        for (var length = 1; length <= LongestName; length++)
        {
            while (length > 1 && place < text.Length && char.IsWhiteSpace(text[place])) place++;
            if (place >= text.Length || !TextKey.IsHan(text[place])) break;
            place++;
            if (length < ShortestName) continue;
            names.Add(text[start..place]);
            foreach (var part in Parts)
            {
                if (BehindPart(text, place, part) is { } next && Read(text, next, names, dead)) return true;
            }

            names.RemoveAt(names.Count - 1);
        }

        dead[start] = true;
        return false;
    }

    /// <summary>Where the next name begins when the part stands here, in brackets or not; null when another thing does.</summary>
    private static int? BehindPart(string text, int place, string part)
    {
        while (place < text.Length && char.IsWhiteSpace(text[place])) place++;
        if (place < text.Length && text[place] is '(' or '（') place++;
        if (!text.AsSpan(place).StartsWith(part, StringComparison.Ordinal)) return null;
        place += part.Length;
        if (place < text.Length && text[place] is ')' or '）') place++;
        while (place < text.Length && (char.IsWhiteSpace(text[place]) || text[place] is '、' or '，' or ',' or '；' or ';')) place++;
        return place;
    }
}
