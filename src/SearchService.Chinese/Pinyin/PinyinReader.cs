using SearchService.Chinese.Folding;

namespace SearchService.Chinese.Pinyin;

/// <summary>Can these Latin letters be pinyin?</summary>
/// <remarks>
/// Accepted: sunkun, "Sun Kun", Sūn Kūn, sun1kun1, xi'an, lü, lv, lu:, full-width letters. Blanks, apostrophes, hyphens and tone figures end a syllable. Static and thread-safe.
/// </remarks>
public static class PinyinReader
{
    /// <summary>Longer input is no name and no word.</summary>
    public const int MostLetters = 63;

    private const string Breaks = " '‘’`´-·";
    private const string Marked = "āáǎàâēéěèêīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ";
    private const string Plain = "aaaaaeeeeeiiiioooouuuuvvvvvnnnm";

    /// <summary>Reads typed letters; false when something else is among them, or nothing, or more than <see cref="MostLetters"/>.</summary>
    public static bool TryRead(ReadOnlySpan<char> typed, out TypedPinyin pinyin)
    {
        Span<char> letters = stackalloc char[MostLetters];
        var length = 0;
        var breaks = 0UL;
        pinyin = TypedPinyin.Empty;
        foreach (var unit in typed)
        {
            var letter = PlainOf(CharacterFolding.Fold(unit));
            if (IsBreak(letter, length)) breaks |= 1UL << length;
            else if (letter == ':' && length > 0 && letters[length - 1] == 'u') letters[length - 1] = 'v';
            else if (letter is < 'a' or > 'z' || length == MostLetters) return false;
            else letters[length++] = letter;
        }

        if (length == 0) return false;
        pinyin = new TypedPinyin(new string(letters[..length]), breaks);
        return true;
    }

    /// <summary>True when the letters are whole syllables from the first to the last.</summary>
    public static bool IsSyllables(ReadOnlySpan<char> typed) => TryRead(typed, out var pinyin) && pinyin.Splits(1).Count > 0;

    private static bool IsBreak(char unit, int length) => Breaks.Contains(unit, StringComparison.Ordinal) || (unit is >= '1' and <= '5' && length > 0);

    private static char PlainOf(char letter) => Marked.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? Plain[place] : letter;
}
