using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Expansion;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Language;
using SearchService.Archive.Search.Reading;

namespace SearchService.Archive.Search.Building;

/// <summary>Which engine queries answer this question? First exactly what was asked, then step by step less of its plain words.</summary>
/// <remarks>The order is that of <see cref="QuestionSteps"/>.</remarks>
/// <param name="known">The archive's names.</param>
/// <param name="profile">The weights.</param>
/// <param name="texts">Tells rare words from frequent ones; without it all count the same.</param>
internal sealed class QuestionQueries(KnownNames known, RankingProfile profile, IndexedTexts? texts = null)
{
    /// <summary>The steps, each made only when asked for; at least one.</summary>
    public IEnumerable<QueryStep> Steps(Question question, ReadQuery query, Wording? wording = null)
    {
        var filters = FilterQueries.Of(question, known).ToList();
        if (question.Q.Length > 0 && query.Root is null && query.Dates.Count == 0) return [new QueryStep(new NothingQuery(), IsRelaxed: false, "全部词语")];
        ArchiveQuery[] dates = query.Dates.Count == 0 ? [] : [Any([.. query.Dates.Select(date => FilterQueries.EventOrIssue(date.Days))])];
        if (query.Root is null) return [new QueryStep(Filtered([], [.. filters, .. dates]), IsRelaxed: false, "日期和其他条件")];
        return new QuestionSteps(known, profile, texts, query.Root, (filters, wording ?? Wording.Typed)).All(dates);
    }

    /// <summary>Takes a plain leaf apart.</summary>
    public LeafText Read(string text) => new LeafReader(known.InWords).Read(text, profile);

    /// <summary>What answers a plain leaf.</summary>
    public ArchiveQuery Plain(string text, bool isLoose) => new LeafQueries(profile, IsLean: true).Plain(Read(text), isLoose);

    /// <summary>What is scored, limited by filters.</summary>
    public static ArchiveQuery Filtered(ArchiveQuery[] scored, List<ArchiveQuery> filters)
    {
        if (filters.Count == 0) return scored.Length == 1 ? scored[0] : new EverythingQuery();
        return new CombinedQuery { Must = scored, Filter = filters };
    }

    private static ArchiveQuery Any(IReadOnlyList<ArchiveQuery> queries) =>
        queries.Count == 1 ? queries[0] : new CombinedQuery { Should = queries, MinimumShould = 1 };
}
