using System.Globalization;
using SearchService.Chinese.TableMaker.Unicode;

namespace SearchService.Chinese.TableMaker.Pinyin;

/// <summary>In which order do the sources of Unihan read a character, tones apart?</summary>
/// <remarks>
/// First by the counts of kHanyuPinlu (a frequency dictionary of modern speech), summed over tones; then kMandarin, the customary reading; then kTGHZ2013 and
/// kXHC1983 (today's standard and its dictionary) in the order of their pages. kHanyuPinyin, which lists historical readings too, speaks only for characters that no other source reads.
/// </remarks>
internal sealed class ReadingSources
{
    private readonly SortedDictionary<int, string> _counted;
    private readonly SortedDictionary<int, string> _customary;
    private readonly SortedDictionary<int, string> _standard;
    private readonly SortedDictionary<int, string> _dictionary;
    private readonly SortedDictionary<int, string> _historical;

    public ReadingSources(UnicodeFolder unicode)
    {
        _counted = unicode.Unihan("Readings", "kHanyuPinlu");
        _customary = unicode.Unihan("Readings", "kMandarin");
        _standard = unicode.Unihan("Readings", "kTGHZ2013");
        _dictionary = unicode.Unihan("Readings", "kXHC1983");
        _historical = unicode.Unihan("Readings", "kHanyuPinyin");
    }

    /// <summary>The syllables of a character of the basic plane, without doubles.</summary>
    public string[] Of(char character)
    {
        // U+3007 is a figure, not a Han character to Unihan.
        if (character == '〇') return ["ling"];
        IEnumerable<string> modern = [.. Counted(character), .. Words(_customary, character), .. Located(_standard, character), .. Located(_dictionary, character)];
        var readings = Toneless(modern);
        return readings.Length > 0 ? readings : Toneless(Located(_historical, character));
    }

    private static string[] Toneless(IEnumerable<string> readings) => [.. readings.Select(TonelessSyllable.Of).OfType<string>().Distinct()];

    /// <summary>Values such as "zhòng(1823) chóng(329)", as syllables by falling sums.</summary>
    private IEnumerable<string> Counted(int code) => Words(_counted, code)
        .Select(word => (Reading: word[..word.IndexOf('(', StringComparison.Ordinal)], Count: int.Parse(word.AsSpan(word.IndexOf('(', StringComparison.Ordinal) + 1).TrimEnd(')'), provider: CultureInfo.InvariantCulture)))
        .GroupBy(word => TonelessSyllable.Of(word.Reading)).OrderByDescending(group => group.Sum(word => word.Count)).Select(group => group.First().Reading);

    /// <summary>Values such as "0117.100:chán 0207.100:dān,dàn": places, a colon and readings.</summary>
    private static IEnumerable<string> Located(SortedDictionary<int, string> source, int code) =>
        Words(source, code).SelectMany(word => word[(word.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(','));

    private static string[] Words(SortedDictionary<int, string> source, int code) => source.TryGetValue(code, out var value) ? value.Split(' ') : [];
}
