using SearchService.Engine.Matching.Cursors;

namespace SearchService.Engine.Matching.Plans;

/// <summary>The best of several plans, plus a share of the others.</summary>
internal sealed class DismaxPlan(IReadOnlyList<Plan> alternatives, float tieBreaker) : Plan
{
    /// <inheritdoc/>
    protected override string Description => $"the best of, plus {tieBreaker} of the others";

    /// <inheritdoc/>
    public override ScoredCursor? Open(in PlacedSegment segment, SearchClock clock)
    {
        var cursors = new List<ScoredCursor>(alternatives.Count);
        foreach (var alternative in alternatives)
        {
            if (alternative.Open(segment, clock) is { } cursor) cursors.Add(cursor);
        }

        return cursors.Count == 0 ? null : new DismaxCursor([.. cursors], tieBreaker, clock);
    }

    /// <inheritdoc/>
    public override Explanation? Explain(in PlacedSegment segment, int doc, SearchClock clock)
    {
        var details = new List<Explanation>();
        foreach (var alternative in alternatives)
        {
            if (alternative.Explain(segment, doc, clock) is { } detail) details.Add(detail);
        }

        if (details.Count == 0) return null;
        var best = details.Max(static detail => detail.Value);
        var others = details.Sum(static detail => detail.Value) - best;
        return new Explanation(best + (others * tieBreaker), Description, details);
    }
}
