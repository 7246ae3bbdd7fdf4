using SearchService.Archive.Analysis;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Search.Building;

namespace SearchService.Archive.Expansion;

/// <summary>Which longer or shorter name does the archive print for this office? 社法委 and 社会和法制委员会, found from each other.</summary>
/// <remarks>
/// Nothing is listed beforehand but how names of offices end. Short to long: articles that hold the typed characters in order before such an ending are read, and a
/// name found there counts by how many of its words have a typed character (<see cref="WordCover"/>) and in how many articles it stands. Long to short: the forms that
/// usage would make are looked up, and count when the archive prints them. At most <see cref="MostArticles"/> articles are read.
/// </remarks>
internal sealed class Abbreviations(IndexedTexts texts)
{
    private const int MostArticles = 20;
    private const int MostForms = 3;
    private const int LongestShort = 8;
    private const int LongestName = 18;
    private const int LongestOfOne = 4;
    private const double LeastCover = 0.5;
    private const double Unordered = 0.9;
    private const int LeastUnordered = 4;

    /// <summary>Other forms of an office, best first; empty for what is none.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        if (!text.All(IsHan)) return [];
        var found = new List<(string Name, double Score)>();
        if (OfficeEndings.OfLong(text) is { } ending)
        {
            found.AddRange(ShortForms(text, ending));
            found.AddRange(LongForms(text, ending.Before, ending.Long, 1));
        }
        else if (text.Length <= LongestShort)
        {
            found.AddRange(OfficeEndings.OfShort(text).SelectMany(form => LongForms(text, form.Before, form.Long, LeastCover)));
        }

        return [.. found.Where(form => form.Name != text).GroupBy(form => form.Name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Max(form => form.Score)).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).Take(MostForms)];
    }

    private IEnumerable<(string Name, double Score)> LongForms(string text, string rest, string ending, double leastCover)
    {
        var terms = PhraseCover.Join([.. rest.Select(character => PhraseCover.Of(character.ToString())), PhraseCover.Of(ending)]);
        if (texts.Bound(terms) == 0) return [];
        var names = new Dictionary<string, (double Cover, int Articles)>(StringComparer.Ordinal);
        foreach (var article in texts.BestTexts(new PhraseMatch(ArchiveField.BodyCharacters, terms, LongestName), MostArticles))
        {
            foreach (var name in NamesIn(article, rest, ending).Distinct(StringComparer.Ordinal).Where(name => name != text))
            {
                var known = names.TryGetValue(name, out var seen) ? seen : (Cover: CoverOf(rest, name[..^ending.Length]), Articles: 0);
                names[name] = (known.Cover, known.Articles + 1);
            }
        }

        var least = rest.Length == 1 ? 1 : leastCover;
        return names.Where(name => name.Value.Cover >= least).Select(name => (name.Key, name.Value.Cover + (0.01 * name.Value.Articles)));
    }

    /// <summary>Names that begin with the first character, end with the ending and hold all characters.</summary>
    private static IEnumerable<string> NamesIn(string article, string rest, string ending)
    {
        var longest = rest.Length == 1 ? LongestOfOne : LongestName;
        for (var end = article.IndexOf(ending, StringComparison.Ordinal); end >= 0; end = article.IndexOf(ending, end + 1, StringComparison.Ordinal))
        {
            for (var start = end - 1; start >= Math.Max(0, end - longest) && IsHan(article[start]); start--)
            {
                if (article[start] == rest[0] && HoldsAll(rest, article.AsSpan(start, end - start))) yield return article[start..(end + ending.Length)];
            }
        }
    }

    private IEnumerable<(string Name, double Score)> ShortForms(string text, (string Before, string Long, string Short) ending)
    {
        var words = WordCover.Words(ending.Before);
        if (words.Count == 0) yield break;
        var firsts = string.Concat(words.Select(word => word[0]));
        var plain = string.Concat(words);
        string[] forms = [.. Enumerable.Range(1, Math.Max(0, firsts.Length - 2)).Select(start => firsts[start..] + ending.Short), firsts + ending.Short, plain + ending.Short, ending.Before + ending.Short, plain + ending.Long, $"{firsts[0]}{firsts[^1]}{ending.Short}", firsts[..Math.Min(2, firsts.Length)] + ending.Short];
        foreach (var form in forms.Distinct(StringComparer.Ordinal).Where(form => form != text && form.Length > 2))
        {
            var articles = texts.CountOf(form);
            if (articles > 0) yield return (form, WordCover.Of(form[..^1], words) + (0.01 * Math.Min(articles, MostArticles)));
        }
    }

    /// <summary>As <see cref="WordCover"/>; a little less where the short form has the words in another order (城建环资委 for 城乡建设资源环境委员会).</summary>
    private static double CoverOf(string characters, string name)
    {
        var words = WordCover.Words(name);
        var inOrder = WordCover.Of(characters, words);
        return inOrder > 0 || characters.Length < LeastUnordered ? inOrder : Unordered * WordCover.OfAnyOrder(characters, words);
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
