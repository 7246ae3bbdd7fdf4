using SearchService.Archive.Analysis;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Search.Building;

namespace SearchService.Archive.Expansion.Offices;

/// <summary>Which longer names does the archive print that a short form can stand for?</summary>
/// <remarks>
/// Articles that hold the typed characters before an ending of offices are read, at most <see cref="MostArticles"/>. A name found there counts by how many of its words have a typed
/// character (<see cref="WordCover"/>) and in how many articles it stands. Half of the words is enough; less where the first and the last word have one (哈洽会 for
/// 哈尔滨国际经济贸易洽谈会), or where the archive never prints the short form.
/// </remarks>
internal sealed class LongerNames(IndexedTexts texts)
{
    private const int MostArticles = 20;
    private const int LongestName = 18;
    private const int LongestOfOne = 4;
    private const double LeastCover = 0.5;
    private const double LeastOfEnds = 0.35;
    private const double LeastUnprinted = 0.3;
    private const double Unordered = 0.9;
    private const int LeastUnordered = 4;

    /// <summary>Names with their scores, in no order.</summary>
    /// <param name="typed">The short form.</param>
    /// <param name="rest">What stands in it before its ending.</param>
    /// <param name="ending">The ending of the long form.</param>
    /// <param name="isAll">Whether only names that leave nothing out count.</param>
    public IEnumerable<(string Name, double Score)> Of(string typed, string rest, string ending, bool isAll)
    {
        var terms = PhraseCover.Join([.. rest.Select(character => PhraseCover.Of(character.ToString())), PhraseCover.Of(ending)]);
        if (texts.Bound(terms) == 0) return [];
        var names = new Dictionary<string, (double Cover, int Articles)>(StringComparer.Ordinal);
        var isPrinted = texts.CountOf(typed) > 0;
        foreach (var article in texts.BestTexts(new PhraseMatch(ArchiveField.BodyCharacters, terms, LongestName), MostArticles))
        {
            foreach (var name in NamesIn(article, rest, ending).Distinct(StringComparer.Ordinal).Where(name => !name.EndsWith(typed, StringComparison.Ordinal)))
            {
                var known = names.TryGetValue(name, out var seen) ? seen : (Cover: CoverOf(rest, name[..^ending.Length], isAll, isPrinted), Articles: 0);
                names[name] = (known.Cover, known.Articles + 1);
            }
        }

        return names.Where(name => name.Value.Cover > 0).Select(name => (name.Key, name.Value.Cover + (0.01 * name.Value.Articles)));
    }

    /// <summary>Names that begin with the first character, end with the ending and hold all characters; of several that end at one place, that of the fewest words left out.</summary>
    private static IEnumerable<string> NamesIn(string article, string rest, string ending)
    {
        var longest = rest.Length == 1 ? LongestOfOne : LongestName;
        for (var end = article.IndexOf(ending, StringComparison.Ordinal); end >= 0; end = article.IndexOf(ending, end + 1, StringComparison.Ordinal))
        {
            for (var start = end - 1; start >= Math.Max(0, end - longest) && IsHan(article[start]); start--)
            {
                if (article[start] != rest[0] || !HoldsAll(rest, article.AsSpan(start, end - start)) || !NameWords.AreBorders(article, start, end + ending.Length)) continue;
                yield return article[start..(end + ending.Length)];
            }
        }
    }

    /// <summary>As <see cref="WordCover"/>, 0 for too little; a bit less where the short form has the words in another order (城建环资委 for 城乡建设资源环境委员会).</summary>
    private static double CoverOf(string rest, string name, bool isAll, bool isPrinted)
    {
        var words = WordCover.Words(name);
        var cover = WordCover.Of(rest, words);
        if (cover == 0 && rest.Length >= LeastUnordered) cover = Unordered * WordCover.OfAnyOrder(rest, words);
        if (isAll || rest.Length == 1) return cover >= 1 ? cover : 0;
        var least = words.Count > 0 && words[^1].Contains(rest[^1], StringComparison.Ordinal) ? LeastOfEnds : LeastCover;
        return cover >= (isPrinted ? least : Math.Min(least, LeastUnprinted)) ? cover : 0;
    }

    private static bool HoldsAll(string characters, ReadOnlySpan<char> name)
    {
        foreach (var character in characters)
        {
            if (!name.Contains(character)) return false;
        }

        return true;
    }

    private static bool IsHan(char character) => UnitKinds.At(character.ToString(), 0, out _) == UnitKind.Ideograph;
}
