using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Queries;

namespace SearchService.Engine.Matching.Plans;

/// <summary>Documents with a number between two bounds.</summary>
internal sealed class RangePlan(RangeQuery query) : Plan
{
    /// <inheritdoc/>
    protected override string Description => $"{query.Field}:{query.Minimum}..{query.Maximum}";

    /// <inheritdoc/>
    public override ScoredCursor? Open(in PlacedSegment segment, SearchClock clock)
    {
        if (query.Minimum > query.Maximum || segment.View.Numbers(query.Field) is not { } column) return null;
        if (query.Maximum < column.Minimum || query.Minimum > column.Maximum) return null;
        return new RangeCursor(column, (query.Minimum, query.Maximum), segment.View.Count, clock);
    }
}
