using SearchService.Engine.Matching.Cursors;

namespace SearchService.Engine.Matching.Plans;

/// <summary>The documents of another plan, all with one score.</summary>
internal sealed class ConstantPlan(Plan inner, float score) : Plan
{
    /// <inheritdoc/>
    protected override string Description => "constant score";

    /// <inheritdoc/>
    public override ScoredCursor? Open(in PlacedSegment segment, SearchClock clock) =>
        inner.Open(segment, clock) is { } cursor ? new ConstantCursor(cursor, score) : null;
}
