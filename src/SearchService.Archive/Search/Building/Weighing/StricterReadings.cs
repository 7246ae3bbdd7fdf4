using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Expansion;
using SearchService.Archive.Search.Building.Relaxing;
using SearchService.Archive.Search.Language;

namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>Does any reading of a question's words themselves find something, where all of them close together do not?</summary>
internal sealed class StricterReadings(LeafQueries leaves, TreeQueries trees, Wording wording, IndexedTexts texts)
{
    /// <summary>The strictest that does.</summary>
    public FoundBy Of(QuerySyntax root, IReadOnlyList<LeafText> words, List<ArchiveQuery> filters)
    {
        if (words.Any(static word => word.IsCompound) && Finds(trees.Build(root), filters)) return FoundBy.ScatteredWords;
        var shares = new RelaxedShares(leaves, trees, wording, wording.Wider, texts);
        if (Finds(shares.Of(words, [], Enough.Most), filters)) return FoundBy.MostWords;
        return !shares.IsForeign(words) && Finds(shares.Of(words, [], Enough.Anything), filters) ? FoundBy.SomeWords : FoundBy.Nothing;
    }

    private bool Finds(ArchiveQuery? query, List<ArchiveQuery> filters) =>
        query is not null && QueryCost.Of(query) <= QueryCost.Most && texts.CountOf(QuestionQueries.Filtered([query], filters)) > 0;
}
