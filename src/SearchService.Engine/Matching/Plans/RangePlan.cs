using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Masks;
using SearchService.Engine.Queries;

namespace SearchService.Engine.Matching.Plans;

/// <summary>Documents with a number between two bounds.</summary>
internal sealed class RangePlan(RangeQuery query) : Plan
{
    /// <inheritdoc/>
    protected override string Description => $"{query.Field}:{query.Minimum}..{query.Maximum}";

    /// <inheritdoc/>
    public override bool IsCheap => true;

    /// <inheritdoc/>
    public override ScoredCursor? Open(in Opening opening)
    {
        if (query.Minimum > query.Maximum || opening.Segment.View.Numbers(query.Field) is not { } column) return null;
        if (query.Maximum < column.Minimum || query.Minimum > column.Maximum) return null;
        return new RangeCursor(column, (query.Minimum, query.Maximum), opening.Segment.View.Count, opening.Clock);
    }

    /// <inheritdoc/>
    public override DocTest? Test(in Opening opening) =>
        query.Minimum <= query.Maximum && opening.Segment.View.Numbers(query.Field) is { } column ? new RangeTest(column, query.Minimum, query.Maximum) : null;

    /// <inheritdoc/>
    public override DocMask Mask(in Opening opening)
    {
        var isEmpty = query.Minimum > query.Maximum || opening.Segment.View.Numbers(query.Field) is not { } known || query.Maximum < known.Minimum || query.Minimum > known.Maximum;
        if (isEmpty || RangeMask.Of(opening.Segment.View.Numbers(query.Field)!, (query.Minimum, query.Maximum), opening.Segment.View.Count) is not { } mask) return base.Mask(opening);
        return mask;
    }

    /// <inheritdoc/>
    public override bool CountsApart => true;

    /// <inheritdoc/>
    public override void AddTo(DocBits bits, in Opening opening)
    {
        if (query.Minimum > query.Maximum || opening.Segment.View.Numbers(query.Field) is not { } column) return;
        if (query.Maximum < column.Minimum || query.Minimum > column.Maximum) return;
        if (!CodeRange.TryAdd(bits, column, query.Minimum, query.Maximum)) base.AddTo(bits, opening);
    }
}
