using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Expansion;
using SearchService.Archive.Search.Known;
using SearchService.Chinese.Meanings;

namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>Which articles mean the archive's own office by 市应急管理局, and not that of another city?</summary>
/// <remarks>Before the office of another city its name stands (大连市应急管理局). Reads at most <see cref="MostRead"/> articles, and only for such a word of a question.</remarks>
internal sealed class OwnOffices(KnownIssues issues, IndexedTexts texts)
{
    private const char City = '市';
    private const int MostRead = 24;
    private const int ShortestOffice = 4;
    private const int LongestPlace = 4;

    // Above all that the words of one leaf reach.
    private const float Lift = 100;

    /// <summary>The query with those articles lifted; itself where no word names an office so, or nobody else's is found.</summary>
    public ArchiveQuery Prefer(ArchiveQuery query, IEnumerable<string> words)
    {
        var lifts = words.Select(static word => NameKey.Of(word)).Where(word => word.Length >= ShortestOffice && word[0] == City).Select(Own).OfType<ArchiveQuery>().ToList();
        return lifts.Count == 0 ? query : new CombinedQuery { Must = [query], Should = lifts };
    }

    private Constant? Own(string office)
    {
        var articles = texts.BestPassages(PhraseCover.Match(ArchiveField.BodyCharacters, PhraseCover.Of(office)), MostRead).ToLookup(article => article.Passages.Any(passage => IsOwn(office, passage)), article => article.Id);
        return articles[true].Any() && articles[false].Any() ? new Constant(LeafQueries.Exactly(ArchiveField.Article, [.. articles[true]]), Lift) : null;
    }

    private bool IsOwn(string office, string passage)
    {
        for (var at = passage.IndexOf(office, StringComparison.Ordinal); at >= 0; at = passage.IndexOf(office, at + 1, StringComparison.Ordinal))
        {
            if (!IsPlaceBefore(passage, at)) return true;
        }

        return false;
    }

    private bool IsPlaceBefore(string passage, int end)
    {
        for (var length = 2; length <= Math.Min(LongestPlace, end); length++)
        {
            var place = passage.AsSpan(end - length, length);
            if (NearWords.IsName(place) && !IsHome(place)) return true;
        }

        return false;
    }

    private bool IsHome(ReadOnlySpan<char> place)
    {
        foreach (var issue in issues.All)
        {
            if (issue.Issue.Publication is { } publication && NameKey.Of(publication).AsSpan().Contains(place, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
