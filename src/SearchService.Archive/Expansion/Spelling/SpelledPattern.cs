using SearchService.Chinese.Pinyin;

namespace SearchService.Archive.Expansion.Spelling;

/// <summary>Which characters may stand where characters and Latin letters are typed in a mixture? 兆lin公园, 兆l公园.</summary>
/// <remarks>Letters that are syllables stand for characters read so; others each for a character that begins so. Immutable.</remarks>
internal sealed class SpelledPattern
{
    private const int MostPatterns = 16;
    private const int MostLetters = 24;

    // A character typed, or a syllable, or a first letter.
    private readonly record struct Unit(char Character, Syllable? Syllable, char Initial)
    {
        public bool IsCharacter => Character != '\0';
    }

    private readonly Unit[] _units;

    private SpelledPattern(Unit[] units)
    {
        _units = units;
        AnchorAt = Array.FindIndex(units, unit => unit.IsCharacter);
        Anchor = new string([.. units.Skip(AnchorAt).TakeWhile(unit => unit.IsCharacter).Select(unit => unit.Character)]);
    }

    /// <summary>The first run of typed characters; never empty.</summary>
    public string Anchor { get; }

    /// <summary>Its place in the pattern.</summary>
    public int AnchorAt { get; }

    /// <summary>Characters it stands for.</summary>
    public int Length => _units.Length;

    /// <summary>The ways to read a mixture, likeliest first; none when it is not one.</summary>
    /// <param name="folded">Folded text without blanks.</param>
    public static IReadOnlyList<SpelledPattern> Of(string folded)
    {
        var letters = folded.Count(char.IsAsciiLetterLower);
        if (letters is 0 or > MostLetters || letters == folded.Length || folded.Any(unit => !char.IsAsciiLetterLower(unit) && PinyinTable.Readings(unit).IsEmpty)) return [];
        IReadOnlyList<Unit[]> ways = [[]];
        for (var at = 0; at < folded.Length;)
        {
            var end = at;
            while (end < folded.Length && char.IsAsciiLetterLower(folded[end])) end++;
            var run = end > at ? Spelled(folded[at..end]) : [[new Unit(folded[end++], null, '\0')]];
            ways = [.. ways.SelectMany(way => run.Select(more => (Unit[])[.. way, .. more])).Take(MostPatterns)];
            at = end;
        }

        return [.. ways.Select(way => new SpelledPattern(way))];
    }

    /// <summary>Does it fit to the text from this place on?</summary>
    public bool IsAt(string text, int start)
    {
        if (start < 0 || start + _units.Length > text.Length) return false;
        for (var i = 0; i < _units.Length; i++)
        {
            if (!Fits(_units[i], text[start + i])) return false;
        }

        return true;
    }

    private static bool Fits(Unit unit, char character)
    {
        if (unit.IsCharacter) return unit.Character == character;
        foreach (var reading in PinyinTable.Readings(character))
        {
            if (unit.Syllable is { } syllable ? reading == syllable : reading.Initial == unit.Initial) return true;
        }

        return false;
    }

    private static IReadOnlyList<Unit[]> Spelled(string letters)
    {
        var splits = PinyinReader.TryRead(letters, out var pinyin) ? pinyin.Splits() : [];
        return splits.Count > 0
            ? [.. splits.Select(split => split.Select(syllable => new Unit('\0', syllable, '\0')).ToArray())]
            : [[.. letters.Select(letter => new Unit('\0', null, letter))]];
    }
}
