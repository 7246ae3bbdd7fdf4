using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Expansion;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Language;
using SearchService.Archive.Search.Reading;

namespace SearchService.Archive.Search.Building;

/// <summary>Which engine queries answer this question? First exactly what was asked, then step by step less of its plain words.</summary>
/// <remarks>
/// Steps: all words, the two words of a compound close together · with words that find nothing corrected · the words of a compound anywhere · without a date found
/// among the words · with most of the words (<see cref="RelaxedShares"/>). Phrases, fields, NOT and the other parameters are never given up.
/// </remarks>
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
        return Steps(query.Root, filters, dates, wording ?? Wording.Typed);
    }

    /// <summary>Takes a plain leaf apart.</summary>
    public LeafText Read(string text) => new LeafReader(known.People).Read(text, profile);

    /// <summary>What answers a plain leaf.</summary>
    public ArchiveQuery Plain(string text, bool isLoose) => new LeafQueries(profile, IsLean: true).Plain(Read(text), isLoose);

    private IEnumerable<QueryStep> Steps(QuerySyntax root, List<ArchiveQuery> filters, ArchiveQuery[] dates, Wording wording)
    {
        var wider = wording.Wider;
        var leaves = new LeafQueries(profile, IsLean: false);
        var strict = new TreeQueries(known, leaves, isLoose: false, wider).Build(root);
        if (QueryCost.Of(strict) > QueryCost.Most)
        {
            leaves = leaves with { IsLean = true };
            wider = LeafAlternatives.None;
            strict = new TreeQueries(known, leaves, isLoose: false).Build(root);
        }

        yield return Step(Filtered([strict], [.. filters, .. dates]), isRelaxed: false, "全部词语");

        var isCorrected = false;
        if (!leaves.IsLean && wording.Corrections() is { IsEmpty: false } corrections)
        {
            isCorrected = true;
            wider = wider.With(corrections);
            var corrected = new TreeQueries(known, leaves, isLoose: false, wider).Build(root);
            yield return Step(Filtered([corrected], [.. filters, .. dates]), isRelaxed: false, "换用形近字、同音字");
        }

        var trees = new TreeQueries(known, leaves, isLoose: true, wider);
        IReadOnlyList<QuerySyntax> parts = root is AndSyntax all ? all.Parts : [root];
        var words = parts.OfType<WordSyntax>().Select(word => trees.Read(word.Text)).ToList();
        if (isCorrected || words.Exists(word => word.IsCompound)) yield return Step(Filtered([trees.Build(root)], [.. filters, .. dates]), isRelaxed: true, "全部词语，不必相邻");
        if (dates.Length > 0) yield return Step(Filtered([trees.Build(root)], filters), isRelaxed: true, "全部词语，不限日期");
        var rest = parts.Where(part => part is not WordSyntax).ToList();
        var others = rest.Count > 0 ? new ArchiveQuery[] { trees.All(rest) } : [];
        var shares = new RelaxedShares(leaves, trees, wider, texts);
        foreach (var share in shares.Of(words, others)) yield return Step(Filtered([share], filters), isRelaxed: true, "大部分词语");

        QueryStep Step(ArchiveQuery query, bool isRelaxed, string way) => new(query, isRelaxed, way) { Alternatives = wider };
    }

    private static ArchiveQuery Filtered(ArchiveQuery[] scored, List<ArchiveQuery> filters)
    {
        if (filters.Count == 0) return scored.Length == 1 ? scored[0] : new EverythingQuery();
        return new CombinedQuery { Must = scored, Filter = filters };
    }

    private static ArchiveQuery Any(IReadOnlyList<ArchiveQuery> queries) =>
        queries.Count == 1 ? queries[0] : new CombinedQuery { Should = queries, MinimumShould = 1 };
}
