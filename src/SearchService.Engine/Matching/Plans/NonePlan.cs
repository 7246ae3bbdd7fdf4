namespace SearchService.Engine.Matching.Plans;

/// <summary>No document.</summary>
internal sealed class NonePlan : Plan
{
    /// <inheritdoc/>
    protected override string Description => "no document";

    /// <inheritdoc/>
    public override bool IsCheap => true;

    /// <inheritdoc/>
    public override ScoredCursor? Open(in Opening opening) => null;

    /// <inheritdoc/>
    public override int KnownCount(in PlacedSegment segment) => 0;

    /// <inheritdoc/>
    public override bool CountsApart => true;
}
