using SearchService.Engine.Matching.Cursors;

namespace SearchService.Engine.Matching.Plans;

/// <summary>Every document, one score.</summary>
internal sealed class AllPlan(float score) : Plan
{
    /// <inheritdoc/>
    protected override string Description => "every document";

    /// <inheritdoc/>
    public override bool IsCheap => true;

    /// <inheritdoc/>
    public override ScoredCursor? Open(in Opening opening) => new AllCursor(opening.Segment.View.Count, score);

    /// <inheritdoc/>
    public override int KnownCount(in PlacedSegment segment) => segment.View.Count;

    /// <inheritdoc/>
    public override bool CountsApart => true;

    /// <inheritdoc/>
    public override void AddTo(DocBits bits, in Opening opening) => bits.AddAll();
}
