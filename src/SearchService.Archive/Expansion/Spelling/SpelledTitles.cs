using SearchService.Archive.Answers;
using SearchService.Archive.Search.Known;
using SearchService.Chinese.Pinyin;

namespace SearchService.Archive.Expansion.Spelling;

/// <summary>Which characters of titles are spelled like these Latin letters? jiudongqiao is 九洞桥, and so are 九dong桥 and jdq.</summary>
/// <remarks>
/// Every pair of neighboring characters in titles and subtitles is listed under its two syllables, in all their readings; typed letters are split into syllables, looked up by the
/// first two, and compared from there: O(log pairs + places with the first two syllables). Letters among characters are compared wherever the characters stand, initials wherever the
/// usual readings begin so: one vectorized pass over the titles. Immutable; 8 bytes per pair and reading, 3 per character.
/// </remarks>
internal sealed class SpelledTitles
{
    private const int MostForms = 6;
    private const int PlaceBits = 32;
    private const char Border = '\n';
    private const int FewestInitials = 3;
    private const int MostPlaces = 1024;
    private readonly string _text;
    private readonly Lazy<byte[]> _initials;

    // The numbers of two syllables, then the place of the first character.
    private readonly long[] _pairs;

    /// <summary>The titles of an archive's issues.</summary>
    public SpelledTitles(IEnumerable<IssueAnswer> issues)
    {
        _text = string.Join(Border, issues.SelectMany(issue => issue.Articles).SelectMany(article => new[] { article.Title, article.Subtitle }).OfType<string>().Select(NameKey.Of));
        _initials = new Lazy<byte[]>(() => [.. _text.Select(InitialOf)]);
        _pairs = [.. Enumerable.Range(0, Math.Max(0, _text.Length - 1)).SelectMany(PairsAt)];
        Array.Sort(_pairs);
    }

    /// <summary>The texts of two or more characters that are spelled so, most frequent first; empty when the letters are no pinyin.</summary>
    public IReadOnlyList<string> Find(string typed)
    {
        if (!PinyinReader.TryRead(typed, out var pinyin)) return [];
        return MostFrequent(pinyin.Splits().Where(split => split.Length > 1).SelectMany(Places));
    }

    /// <summary>The texts that have these characters, and where letters stand between them characters spelled so or beginning so, most frequent first: 九dong桥, 九d桥.</summary>
    /// <param name="folded">Characters and letters, folded, without blanks.</param>
    public IReadOnlyList<string> FindMixed(string folded) => MostFrequent(SpelledPattern.Of(folded).SelectMany(Places));

    /// <summary>The runs of whole words whose characters begin with these letters, most frequent first: jdq. Fewer than three letters say nothing.</summary>
    public IReadOnlyList<string> FindInitials(string letters)
    {
        if (letters.Length < FewestInitials || !letters.All(char.IsAsciiLetterLower)) return [];
        return MostFrequent(InitialPlaces(System.Text.Encoding.ASCII.GetBytes(letters)).Take(MostPlaces).Where(range => TitleWords.AreWhole(_text, range.Start, range.Length)).Select(range => _text.Substring(range.Start, range.Length)));
    }

    private static IReadOnlyList<string> MostFrequent(IEnumerable<string> texts) =>
        [.. texts.GroupBy(text => text, StringComparer.Ordinal).OrderByDescending(text => text.Count()).ThenBy(text => text.Key, StringComparer.Ordinal).Select(text => text.Key).Take(MostForms)];

    private IEnumerable<string> Places(SpelledPattern pattern)
    {
        for (var at = _text.IndexOf(pattern.Anchor, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(pattern.Anchor, at + 1, StringComparison.Ordinal))
        {
            if (pattern.IsAt(_text, at - pattern.AnchorAt)) yield return _text.Substring(at - pattern.AnchorAt, pattern.Length);
        }
    }

    private IEnumerable<(int Start, int Length)> InitialPlaces(byte[] letters)
    {
        for (var from = 0; _initials.Value.AsSpan(from).IndexOf(letters) is >= 0 and var at; from += at + 1) yield return (from + at, letters.Length);
    }

    private static byte InitialOf(char character) => PinyinTable.Readings(character) is { IsEmpty: false } readings ? (byte)readings[0].Initial : (byte)0;

    private IEnumerable<string> Places(Syllable[] split)
    {
        var first = Key(split[0], split[1]);
        var at = Array.BinarySearch(_pairs, first);
        for (var i = at < 0 ? ~at : at; i < _pairs.Length && _pairs[i] >> PlaceBits == first >> PlaceBits; i++)
        {
            var place = (int)(_pairs[i] & uint.MaxValue);
            if (IsSpelled(place, split)) yield return _text.Substring(place, split.Length);
        }
    }

    private bool IsSpelled(int place, Syllable[] split)
    {
        if (place + split.Length > _text.Length) return false;
        for (var i = 2; i < split.Length; i++)
        {
            if (!PinyinTable.Readings(_text[place + i]).Contains(split[i])) return false;
        }

        return true;
    }

    private List<long> PairsAt(int place)
    {
        var pairs = new List<long>(1);
        foreach (var first in PinyinTable.Readings(_text[place]))
        {
            foreach (var second in PinyinTable.Readings(_text[place + 1])) pairs.Add(Key(first, second) | (uint)place);
        }

        return pairs;
    }

    private static long Key(Syllable first, Syllable second) => ((long)first.Number << 16 | second.Number) << PlaceBits;
}
