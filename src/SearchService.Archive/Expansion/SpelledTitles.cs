using SearchService.Archive.Answers;
using SearchService.Archive.Search.Known;
using SearchService.Chinese.Pinyin;

namespace SearchService.Archive.Expansion;

/// <summary>Which characters of titles are spelled like these Latin letters? jiudongqiao is 九洞桥.</summary>
/// <remarks>
/// Every pair of neighboring characters in titles and subtitles is listed under its two syllables, in all their readings; typed letters are split into syllables, looked up by the
/// first two, and compared from there. Immutable; 8 bytes per pair and reading. A look-up costs O(log pairs + places with the first two syllables).
/// </remarks>
internal sealed class SpelledTitles
{
    private const int MostForms = 6;
    private const int PlaceBits = 32;
    private const char Border = '\n';
    private readonly string _text;

    // The numbers of two syllables, then the place of the first character.
    private readonly long[] _pairs;

    /// <summary>The titles of an archive's issues.</summary>
    public SpelledTitles(IEnumerable<IssueAnswer> issues)
    {
        _text = string.Join(Border, issues.SelectMany(issue => issue.Articles).SelectMany(article => new[] { article.Title, article.Subtitle }).OfType<string>().Select(NameKey.Of));
        _pairs = [.. Enumerable.Range(0, Math.Max(0, _text.Length - 1)).SelectMany(PairsAt)];
        Array.Sort(_pairs);
    }

    /// <summary>The texts of two or more characters that are spelled so, most frequent first; empty when the letters are no pinyin.</summary>
    public IReadOnlyList<string> Find(string typed)
    {
        if (!PinyinReader.TryRead(typed, out var pinyin)) return [];
        return [.. pinyin.Splits().Where(split => split.Length > 1).SelectMany(Places)
            .GroupBy(text => text, StringComparer.Ordinal).OrderByDescending(text => text.Count()).ThenBy(text => text.Key, StringComparer.Ordinal).Select(text => text.Key).Take(MostForms)];
    }

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
