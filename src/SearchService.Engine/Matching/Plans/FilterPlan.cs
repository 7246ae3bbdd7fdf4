using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Masks;
using SearchService.Engine.Queries;

namespace SearchService.Engine.Matching.Plans;

/// <summary>An unscored part whose documents may be kept as bits from one search to the next.</summary>
/// <remarks>Only for parts that mean the same in every snapshot: a prefix cut off at its most frequent terms does not.</remarks>
internal sealed class FilterPlan(Query filter, Plan inner) : Plan
{
    // Fewer documents than one in 32 are found as fast by their postings as by their bits, which cost the same for any filter.
    private const int LeastShare = 32;

    /// <inheritdoc/>
    protected override string Description => "filter";

    /// <inheritdoc/>
    public override ScoredCursor? Open(in Opening opening)
    {
        var cache = FilterCache.Of(opening.Segment.View);
        if (cache.TryFind(filter, out var kept)) return kept.Count == 0 ? null : Over(kept);
        if (inner.Open(opening.Unscored) is not { } cursor) return null;
        var documents = opening.Segment.View.Count;
        if (cursor.Cost < documents / LeastShare || !cache.IsAskedAgain(filter)) return cursor;
        var bits = new DocBits(documents);
        inner.AddTo(bits, opening);
        if (opening.Clock.Expired) return null;
        cache.Keep(filter, bits);
        return Over(bits);
    }

    /// <inheritdoc/>
    public override bool CountsApart => inner.CountsApart;

    /// <inheritdoc/>
    public override void AddTo(DocBits bits, in Opening opening)
    {
        var cache = FilterCache.Of(opening.Segment.View);
        if (!cache.TryFind(filter, out var kept))
        {
            if (inner.IsCheap || !cache.IsAskedAgain(filter))
            {
                inner.AddTo(bits, opening);
                return;
            }

            kept = new DocBits(bits.Documents);
            inner.AddTo(kept, opening.Unscored);
            if (!opening.Clock.Expired) cache.Keep(filter, kept);
        }

        bits.Add(kept.Words);
    }

    /// <inheritdoc/>
    public override DocTest? Test(in Opening opening) =>
        FilterCache.Of(opening.Segment.View).TryFind(filter, out var kept) ? new BitsTest(kept) : inner.Test(opening);

    /// <inheritdoc/>
    public override DocMask Mask(in Opening opening)
    {
        var cache = FilterCache.Of(opening.Segment.View);
        if (cache.TryFind(filter, out var kept)) return new BitsMask(kept);
        if (!inner.IsCheap) return base.Mask(opening);
        var mask = inner.Mask(opening);
        if (!mask.IsWorthKeeping || !cache.IsAskedAgain(filter)) return mask;
        var bits = new DocBits(opening.Segment.View.Count);
        inner.AddTo(bits, opening.Unscored);
        if (!opening.Clock.Expired) cache.Keep(filter, bits);
        return new BitsMask(bits);
    }

    private static ConstantCursor Over(DocBits bits) => new(new BitsCursor(bits), 0);
}
