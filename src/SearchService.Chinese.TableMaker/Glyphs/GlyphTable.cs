using SearchService.Chinese.TableMaker.Unicode;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.TableMaker.Glyphs;

/// <summary>Compares all characters of simplified text with each other and packs what looks alike (see <see cref="GlyphTableFormat"/>).</summary>
internal static class GlyphTable
{
    // Above what the rules give: pairs known to be mistaken come first.
    private const double KnownLikeness = 2;

    /// <summary>The table's bytes; the same for the same Unicode version. Takes some seconds: thirty million comparisons.</summary>
    public static byte[] Bytes(UnicodeFolder unicode)
    {
        var glyphs = GlyphSources.All(unicode);
        var lists = new List<ushort>[char.MaxValue + 1];
        foreach (var (first, second, _) in Alike(glyphs).OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.First).ThenBy(pair => pair.Second))
        {
            var (list, other) = (lists[first] ??= [], lists[second] ??= []);
            if (list.Count == GlyphTableFormat.MostLookAlikes || other.Count == GlyphTableFormat.MostLookAlikes) continue;
            list.Add(second);
            other.Add(first);
        }

        return new ListSet(Array.ConvertAll(lists, list => list is null ? [] : list.ToArray())).AddTo(new TableWriter(TableFormat.GlyphsMagic)).Bytes();
    }

    private static IEnumerable<(char First, char Second, double Likeness)> Alike(Glyph[] glyphs)
    {
        var standard = glyphs.Select(glyph => glyph.Character).ToHashSet();
        var known = KnownLookAlikes.Pairs.Where(pair => standard.Contains(pair.First) && standard.Contains(pair.Second)).ToHashSet();
        foreach (var (first, second) in known) yield return (first, second, KnownLikeness);
        for (var i = 0; i < glyphs.Length; i++)
        {
            for (var j = i + 1; j < glyphs.Length; j++)
            {
                var likeness = GlyphRules.Likeness(glyphs[i], glyphs[j]);
                if (likeness > 0 && !known.Contains((glyphs[i].Character, glyphs[j].Character))) yield return (glyphs[i].Character, glyphs[j].Character, likeness);
            }
        }
    }
}
