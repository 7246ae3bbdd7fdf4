namespace SearchService.Engine.Matching.Plans;

/// <summary>No document.</summary>
internal sealed class NonePlan : Plan
{
    /// <inheritdoc/>
    protected override string Description => "no document";

    /// <inheritdoc/>
    public override ScoredCursor? Open(in PlacedSegment segment, SearchClock clock) => null;
}
