using SearchService.Engine.Matching.Cursors;

namespace SearchService.Engine.Matching.Plans;

/// <summary>Every document, one score.</summary>
internal sealed class AllPlan(float score) : Plan
{
    /// <inheritdoc/>
    protected override string Description => "every document";

    /// <inheritdoc/>
    public override ScoredCursor? Open(in PlacedSegment segment, SearchClock clock) => new AllCursor(segment.View.Count, score);
}
