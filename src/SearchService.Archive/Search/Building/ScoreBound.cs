using System.Diagnostics;
using SearchService.Archive.Engines.Queries;

namespace SearchService.Archive.Search.Building;

/// <summary>How high can an article's score for this query be at most?</summary>
/// <remarks>BM25 of a term, as Lucene computes it since version 8, is below its inverse document frequency, and that is below ln(2 + 2 n) for n articles.</remarks>
internal static class ScoreBound
{
    // Articles that were deleted and not yet merged away count in the frequencies.
    private const int WithDeleted = 2;

    /// <summary>The bound; linear in the query.</summary>
    public static double Of(ArchiveQuery query, int documents)
    {
        var term = Math.Log(2 + (2.0 * WithDeleted * documents));
        return Bound(query);

        double Bound(ArchiveQuery node) => node switch
        {
            TermMatch => term,
            PhraseMatch phrase => phrase.Terms.Count * term,
            CombinedQuery combined => combined.Must.Sum(Bound) + combined.Should.Sum(Bound),
            BestOf best => best.Alternatives.Sum(Bound),
            Weighted weighted => weighted.Factor * Bound(weighted.Inner),
            Constant constant => constant.Score,
            EverythingQuery or PrefixMatch or RangeMatch => 1,
            NothingQuery => 0,
            _ => throw new UnreachableException(),
        };
    }
}
