using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Language;
using SearchService.Archive.Search.Reading;

namespace SearchService.Archive.Search.Building;

/// <summary>Which engine queries answer this question? First exactly what was asked, then step by step less of its plain words.</summary>
/// <remarks>
/// Steps: all words, the two words of a compound close together · anywhere · without a date found among the words · with a share of the words
/// (<see cref="RankingProfile.RelaxedShares"/>). Phrases, fields, NOT and the other parameters are never given up.
/// </remarks>
internal sealed class QuestionQueries(KnownNames known, RankingProfile profile)
{
    /// <summary>The steps, each made only when asked for; at least one.</summary>
    public IEnumerable<QueryStep> Steps(Question question, ReadQuery query)
    {
        var filters = FilterQueries.Of(question, known).ToList();
        if (question.Q.Length > 0 && query.Root is null && query.Dates.Count == 0) return [new QueryStep(new NothingQuery(), IsRelaxed: false)];
        ArchiveQuery[] dates = query.Dates.Count == 0 ? [] : [Any([.. query.Dates.Select(date => FilterQueries.EventOrIssue(date.Days))])];
        if (query.Root is null) return [new QueryStep(Filtered([], [.. filters, .. dates]), IsRelaxed: false)];
        return Steps(query.Root, filters, dates);
    }

    /// <summary>Takes a plain leaf apart.</summary>
    public LeafText Read(string text) => new LeafReader(known.People).Read(text, profile);

    private IEnumerable<QueryStep> Steps(QuerySyntax root, List<ArchiveQuery> filters, ArchiveQuery[] dates)
    {
        var leaves = new LeafQueries(profile, IsLean: false);
        var strict = new TreeQueries(known, leaves, isLoose: false).Build(root);
        if (QueryCost.Of(strict) > QueryCost.Most)
        {
            leaves = leaves with { IsLean = true };
            strict = new TreeQueries(known, leaves, isLoose: false).Build(root);
        }

        yield return new QueryStep(Filtered([strict], [.. filters, .. dates]), IsRelaxed: false);

        var trees = new TreeQueries(known, leaves, isLoose: true);
        IReadOnlyList<QuerySyntax> parts = root is AndSyntax all ? all.Parts : [root];
        var words = parts.OfType<WordSyntax>().Select(word => trees.Read(word.Text)).ToList();
        if (words.Exists(word => word.IsCompound)) yield return new QueryStep(Filtered([trees.Build(root)], [.. filters, .. dates]), IsRelaxed: true);
        if (dates.Length > 0) yield return new QueryStep(Filtered([trees.Build(root)], filters), IsRelaxed: true);
        var rest = parts.Where(part => part is not WordSyntax).ToList();
        foreach (var share in Shared(trees, leaves, words, rest)) yield return new QueryStep(Filtered([share], filters), IsRelaxed: true);
    }

    private IEnumerable<ArchiveQuery> Shared(TreeQueries trees, LeafQueries leaves, List<LeafText> words, List<QuerySyntax> rest)
    {
        var units = words.SelectMany(leaves.Parts).ToList();
        // Half of one compound is another word; of two words typed apart, one is still something.
        var least = words.Count > 1 ? 1 : 2;
        var asked = units.Count;
        foreach (var share in profile.RelaxedShares)
        {
            var enough = (int)Math.Ceiling(share * units.Count);
            if (enough >= asked || enough < least) continue;
            asked = enough;
            var shared = new CombinedQuery { Should = units, MinimumShould = enough };
            var others = rest.Count > 0 ? new ArchiveQuery[] { trees.All(rest) } : [];
            yield return new CombinedQuery { Must = [shared, .. others], Should = [.. words.SelectMany(word => leaves.Lifts(word, ArchiveField.BodyCharacters))] };
        }
    }

    private static ArchiveQuery Filtered(ArchiveQuery[] scored, List<ArchiveQuery> filters)
    {
        if (filters.Count == 0) return scored.Length == 1 ? scored[0] : new EverythingQuery();
        return new CombinedQuery { Must = scored, Filter = filters };
    }

    private static ArchiveQuery Any(IReadOnlyList<ArchiveQuery> queries) =>
        queries.Count == 1 ? queries[0] : new CombinedQuery { Should = queries, MinimumShould = 1 };
}
