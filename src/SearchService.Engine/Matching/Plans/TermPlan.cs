using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Queries;

namespace SearchService.Engine.Matching.Plans;

/// <summary>One exact term, scored by BM25.</summary>
internal sealed class TermPlan(TermQuery query, TermOccurrences occurrences, TermWeight weight) : Plan
{
    /// <inheritdoc/>
    protected override string Description => $"{query.Field}:{query.Term}";

    /// <inheritdoc/>
    public override ScoredCursor? Open(in PlacedSegment segment, SearchClock clock) =>
        occurrences.Open(segment, withPositions: false) is { } postings
            ? new TermScoreCursor(postings, weight, segment.View.Norms(query.Field))
            : null;

    /// <inheritdoc/>
    public override Explanation? Explain(in PlacedSegment segment, int doc, SearchClock clock)
    {
        if (occurrences.Open(segment, withPositions: false) is not { } postings || postings.Advance(doc) != doc) return null;
        var norms = segment.View.Norms(query.Field);
        return weight.Explain(Description, postings.Frequency, norms.IsEmpty ? TermWeight.NoNorm : norms[doc]);
    }
}
