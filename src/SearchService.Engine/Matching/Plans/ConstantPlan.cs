using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Masks;

namespace SearchService.Engine.Matching.Plans;

/// <summary>The documents of another plan, all with one score.</summary>
internal sealed class ConstantPlan(Plan inner, float score) : Plan
{
    /// <inheritdoc/>
    protected override string Description => "constant score";

    /// <inheritdoc/>
    public override bool IsCheap => inner.IsCheap;

    /// <inheritdoc/>
    public override ScoredCursor? Open(in Opening opening) =>
        inner.Open(opening.Unscored) is { } cursor ? new ConstantCursor(cursor, score) : null;

    /// <inheritdoc/>
    public override bool CountsApart => inner.CountsApart;

    /// <inheritdoc/>
    public override int KnownCount(in PlacedSegment segment) => inner.KnownCount(segment);

    /// <inheritdoc/>
    public override void AddTo(DocBits bits, in Opening opening) => inner.AddTo(bits, opening);

    /// <inheritdoc/>
    public override DocMask Mask(in Opening opening) => inner.Mask(opening);

    /// <inheritdoc/>
    public override DocTest? Test(in Opening opening) => inner.Test(opening);
}
