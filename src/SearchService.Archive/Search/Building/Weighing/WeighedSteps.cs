using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Expansion;

namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>The step that asks for what plain words mean, however it is said; none where the archive does not seem to speak of it.</summary>
internal sealed class WeighedSteps(IndexedTexts texts, Wording wording)
{
    // Scores like those of two or three words that match.
    private const float Scale = 10;

    /// <summary>The step; null when the evidence is too weak.</summary>
    /// <param name="words">The plain words.</param>
    /// <param name="filters">What limits the articles.</param>
    /// <param name="found">Which stricter reading finds something.</param>
    public QueryStep? Of(IReadOnlyList<LeafText> words, List<ArchiveQuery> filters, FoundBy found)
    {
        if (new EvidenceSearch(texts, wording).Weigh(words, filters, found) is not { } evidence || !evidence.IsEnough) return null;
        var shown = evidence.Articles.TakeWhile(article => article.Score >= EvidenceProfile.LeastOfBest * evidence.Articles[0].Score).ToList();
        var query = new CombinedQuery { Should = [.. shown.Select(static article => new Constant(new TermMatch(ArchiveField.Article, article.Id), Scale * (float)article.Score))], MinimumShould = 1 };
        return new QueryStep(
            QuestionQueries.Filtered([query], filters), IsRelaxed: true, found is FoundBy.MostWords ? "大部分词语和近义词" : "意思相近的词语")
        { Alternatives = Used(evidence.Concepts, shown) };
    }

    private LeafAlternatives Used(IReadOnlyList<Concept> concepts, List<WeighedArticle> shown)
    {
        var ways = shown.SelectMany(article => article.Ways).ToHashSet();
        return wording.Wider.Joined(new LeafAlternatives(concepts.GroupBy(concept => concept.Leaf, StringComparer.Ordinal).Select(leaf =>
            KeyValuePair.Create(leaf.Key, (IReadOnlyList<Alternative>)[.. leaf.SelectMany(concept => concept.Ways.Concat(concept.Parts.SelectMany(part => part))).Where(ways.Contains).Select(way => way.Other!).Distinct()]))
            .Where(leaf => leaf.Value.Count > 0).ToDictionary(StringComparer.Ordinal)));
    }
}
