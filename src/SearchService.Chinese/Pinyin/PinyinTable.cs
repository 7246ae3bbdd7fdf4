using System.Collections.Frozen;
using System.Text;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.Pinyin;

/// <summary>How is this character read, without tones? Readings from Unihan, the most usual one first.</summary>
/// <remarks>Static and thread-safe; reads the embedded table in place (see <see cref="PinyinTableFormat"/>). Folded and unfolded characters both have their readings.</remarks>
public static unsafe class PinyinTable
{
    /// <summary>The longest syllables are zhuang, chuang and shuang.</summary>
    public const int LongestSyllable = 6;

    private static readonly EmbeddedTable Table = EmbeddedTable.Open("pinyin.bin", TableFormat.PinyinMagic);
    private static readonly CharacterLists<Syllable> Lists = new(Table);
    private static readonly string[] Letters = ReadSyllables();
    private static readonly FrozenDictionary<string, ushort> Numbers =
        Letters.Select((letters, i) => (letters, i)).ToFrozenDictionary(pair => pair.letters, pair => (ushort)pair.i, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ushort>.AlternateLookup<ReadOnlySpan<char>> NumbersOfSpans = Numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The readings of a character, the most usual first; empty for what is no Han character of the basic plane or has no known reading.</summary>
    public static ReadOnlySpan<Syllable> Readings(char character) => Lists.Of(character);

    /// <summary>True when two characters share a reading, tones apart (坤 and 昆); such characters are mistaken for each other when text is typed or dictated.</summary>
    public static bool SoundAlike(char first, char second)
    {
        var others = Readings(second);
        foreach (var reading in Readings(first))
        {
            if (others.Contains(reading)) return true;
        }

        return false;
    }

    /// <summary>The syllable of these letters (lower case, v for ü); false when Mandarin has none such.</summary>
    public static bool TryFind(ReadOnlySpan<char> letters, out Syllable syllable)
    {
        var isFound = NumbersOfSpans.TryGetValue(letters, out var number);
        syllable = new Syllable(number);
        return isFound;
    }

    internal static string LettersOf(Syllable syllable) => Letters[syllable.Number];

    private static string[] ReadSyllables()
    {
        var bytes = Table.Section<byte>(PinyinTableFormat.Syllables, out var count);
        var letters = new string[count / PinyinTableFormat.SyllableLength];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = Encoding.ASCII.GetString(bytes + (i * PinyinTableFormat.SyllableLength), PinyinTableFormat.SyllableLength).TrimEnd('\0');
        return letters;
    }
}
