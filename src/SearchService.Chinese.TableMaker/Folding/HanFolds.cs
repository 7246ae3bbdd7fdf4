using SearchService.Chinese.TableMaker.Unicode;

namespace SearchService.Chinese.TableMaker.Folding;

/// <summary>To which character does a traditional or variant Han character fold?</summary>
/// <remarks>
/// Only characters that are not at home in simplified text fold (<see cref="StandardCharacters"/>), so that no two characters of simplified text become one:
/// 後 and 裏 fold to 后 and 里, but 乾, 著, 徵, 瞭 stay, because 乾隆, 著名, 宮商角徵羽 and 瞭望 are written with them. In this order the first that answers counts:
/// <list type="number">
/// <item><description>kSimplifiedVariant, and kTraditionalVariant backwards; of several the one of the lowest level of GB 2312 (餘 is 余, not 馀), then the first named.</description></item>
/// <item><description>kZVariant, the same character in another drawing, if that is at home.</description></item>
/// <item><description>kSemanticVariant with a common reading (峯 is 峰), if exactly one is at home, or one of several is of level 1. Dictionaries name
/// many loans here; the reading keeps them out.</description></item>
/// </list>
/// Between the first and the second come the pairs of <see cref="ListedHanFolds"/>. A variant of a traditional character is followed further (衆 is 眾 is 众).
/// </remarks>
internal sealed class HanFolds
{
    private const int LongestChain = 3;
    private readonly StandardCharacters _standard;
    private readonly Dictionary<int, int[]> _simplified;
    private readonly Dictionary<int, int> _listed;
    private readonly Dictionary<int, int[]> _sameShape;
    private readonly Dictionary<int, int[]> _sameMeaning;
    private readonly Dictionary<int, HashSet<string>> _readings = [];

    public HanFolds(UnicodeFolder unicode)
    {
        _standard = new StandardCharacters(unicode);
        _simplified = Variants(unicode, "kSimplifiedVariant");
        foreach (var (simplified, traditionals) in Variants(unicode, "kTraditionalVariant"))
        {
            foreach (var traditional in traditionals) _simplified[traditional] = [.. _simplified.GetValueOrDefault(traditional, []).Union([simplified])];
        }

        _listed = ListedHanFolds.All.Where(pair => !_standard.Contains(pair.From) && _standard.Contains(pair.To)).ToDictionary(pair => pair.From, pair => pair.To);
        _sameShape = Variants(unicode, "kZVariant");
        _sameMeaning = Variants(unicode, "kSemanticVariant");
        AddReadings(unicode.Unihan("Readings", "kMandarin"), value => value.Split(' '));
        AddReadings(unicode.Unihan("Readings", "kHanyuPinyin"), value => value.Split(' ').SelectMany(place => place.Split(':')[1].Split(',')));
    }

    /// <summary>All foldings between characters of the basic plane.</summary>
    public IEnumerable<(int From, int To)> All() =>
        _simplified.Keys.Union(_sameShape.Keys).Union(_sameMeaning.Keys).Union(_listed.Keys).Order()
            .Select(code => (code, Fold(code, LongestChain)))
            .Where(pair => pair.code <= char.MaxValue && pair.code != pair.Item2);

    private int Fold(int code, int chain)
    {
        if (_standard.Contains(code) || chain == 0 || ListedHanFolds.NotVariants.Contains((char)code, StringComparison.Ordinal)) return code;
        var simplified = Targets(_simplified, code);
        if (simplified.Length > 0) return simplified.MinBy(_standard.LevelOf);
        if (_listed.TryGetValue(code, out var listed)) return listed;
        var shapes = Ends(_sameShape, code, chain, _ => true);
        if (shapes.Count > 0) return shapes.MinBy(_standard.LevelOf);
        var meanings = Ends(_sameMeaning, code, chain, target => SoundAlike(code, target));
        var common = meanings.Where(end => _standard.LevelOf(end) == 1).ToList();
        return meanings.Count == 1 ? meanings[0] : common.Count == 1 ? common[0] : code;
    }

    /// <summary>The characters at home that the variants of a character are or fold to.</summary>
    private List<int> Ends(Dictionary<int, int[]> variants, int code, int chain, Func<int, bool> accept) =>
        [.. Targets(variants, code).Where(accept).Select(target => Fold(target, chain - 1)).Where(end => end != code && _standard.Contains(end)).Distinct()];

    private static int[] Targets(Dictionary<int, int[]> variants, int code) =>
        Array.FindAll(variants.GetValueOrDefault(code, []), target => target != code && target <= char.MaxValue);

    private bool SoundAlike(int code, int other) =>
        _readings.TryGetValue(code, out var readings) && _readings.TryGetValue(other, out var others) && readings.Overlaps(others);

    private void AddReadings(SortedDictionary<int, string> values, Func<string, IEnumerable<string>> split)
    {
        foreach (var (code, value) in values)
        {
            if (!_readings.TryGetValue(code, out var readings)) _readings.Add(code, readings = []);
            readings.UnionWith(split(value));
        }
    }

    private static Dictionary<int, int[]> Variants(UnicodeFolder unicode, string property) =>
        unicode.Unihan("Variants", property).ToDictionary(pair => pair.Key, pair => UnicodeFolder.CodePoints(pair.Value));
}
