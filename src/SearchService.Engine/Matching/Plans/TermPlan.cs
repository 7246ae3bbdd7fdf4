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
    public override ScoredCursor? Open(in Opening opening) =>
        occurrences.Open(opening.Segment, withPositions: false) is { } postings
            ? new TermScoreCursor(postings, weight, opening.Segment.View.Norms(query.Field))
            : null;

    /// <inheritdoc/>
    public override bool CountsApart => true;

    /// <inheritdoc/>
    public override int KnownCount(in PlacedSegment segment) => occurrences.Entries[segment.Index]?.DocumentFrequency ?? 0;

    /// <inheritdoc/>
    public override Explanation? Explain(in Opening opening, int doc)
    {
        if (occurrences.Open(opening.Segment, withPositions: false) is not { } postings || postings.Advance(doc) != doc) return null;
        var norms = opening.Segment.View.Norms(query.Field);
        return weight.Explain(Description, postings.Frequency, norms.IsEmpty ? TermWeight.NoNorm : norms[doc]);
    }
}
