namespace SearchService.Chinese.Pinyin;

/// <summary>In which Latin spellings may somebody type this Chinese name?</summary>
/// <remarks>
/// Every character contributes its readings, a surname its own first (单 shan, 尉迟 yuchi); the likeliest spellings come first: those in which the fewest
/// characters leave their usual reading. Latin letters and digits in a name stand for themselves, other marks are left out. Static and thread-safe.
/// </remarks>
public static class NamePinyin
{
    /// <summary>Full spellings without tones and blanks, likeliest first, at most <paramref name="most"/>: 单乐 gives shanle, shanyue, danle …; empty when a Han character has no known reading.</summary>
    public static IReadOnlyList<string> Spellings(ReadOnlySpan<char> name, int most = 16) => Combine(name, most, letters => letters);

    /// <summary>The first letters of the spellings, likeliest first, at most <paramref name="most"/>: 单乐 gives sl, sy, dl, dy.</summary>
    public static IReadOnlyList<string> Initials(ReadOnlySpan<char> name, int most = 16) => Combine(name, most, letters => letters[..1]);

    /// <summary>The readings of one character of a name, likeliest first, without doubles.</summary>
    internal static List<string> ReadingsAt(ReadOnlySpan<char> name, int place)
    {
        var readings = new List<string>([.. SurnameReadings.Of(name, place)]);
        foreach (var reading in PinyinTable.Readings(name[place]))
        {
            if (!readings.Contains(reading.Letters)) readings.Add(reading.Letters);
        }

        return readings;
    }

    private static List<string> Combine(ReadOnlySpan<char> name, int most, Func<string, string> shorten)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(most);
        var choices = new List<string[]>();
        for (var place = 0; place < name.Length; place++)
        {
            if (char.IsAsciiLetterOrDigit(name[place])) choices.Add([char.ToLowerInvariant(name[place]).ToString()]);
            else if (ReadingsAt(name, place) is { Count: > 0 } readings) choices.Add([.. readings.Select(shorten).Distinct()]);
            else if (char.IsLetter(name[place]) || char.IsSurrogate(name[place])) return [];
        }

        var found = new List<string>();
        var mostRanks = choices.Sum(choice => choice.Length - 1);
        for (var ranks = 0; ranks <= mostRanks && found.Count < most && choices.Count > 0; ranks++) AddCombinations(choices, "", ranks, (found, most));
        return found;
    }

    /// <summary>Adds the combinations whose ranks, 0 for the usual reading of a character, sum up to <paramref name="ranks"/>.</summary>
    private static void AddCombinations(ReadOnlySpan<string[]> choices, string before, int ranks, (List<string> List, int Most) found)
    {
        if (found.List.Count == found.Most) return;
        if (choices.IsEmpty)
        {
            if (!found.List.Contains(before)) found.List.Add(before);
            return;
        }

        // What the characters behind cannot take, this one has to.
        var rest = 0;
        foreach (var choice in choices[1..]) rest += choice.Length - 1;
        for (var rank = Math.Max(0, ranks - rest); rank <= Math.Min(ranks, choices[0].Length - 1); rank++) AddCombinations(choices[1..], before + choices[0][rank], ranks - rank, found);
    }

    private static void AddCombinations(List<string[]> choices, string before, int ranks, (List<string> List, int Most) found) =>
        AddCombinations(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(choices), before, ranks, found);
}
