using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Packing;

namespace SearchService.Engine.Collecting;

/// <summary>How often does each value of an ordinal column occur among the matches? Counted by ordinal per segment, summed over segments by the values' shared numbers.</summary>
internal sealed class FacetTally(SnapshotStatistics statistics, FacetRequest request)
{
    private readonly OrdinalColumn? _alone = Alone(statistics, request.Field);
    private readonly SharedOrdinals? _shared = Alone(statistics, request.Field) is null ? statistics.Values(request.Field) : null;
    private int[] _sums = [];
    private int[] _counts = [];

    /// <summary>Counts the documents of a segment.</summary>
    public void Add(in PlacedSegment segment, DocBits bits, SearchClock clock)
    {
        if (segment.View.Ordinals(request.Field) is not { } column) return;
        if (_counts.Length < column.ValueCount) _counts = ScratchBlocks.TakeZeros(column.ValueCount);
        else Array.Clear(_counts);
        new OrdinalCount(column, _counts, clock).Add(bits);
        if (_shared is null) return;
        if (_sums.Length == 0) _sums = ScratchBlocks.TakeZeros(_shared.Count);
        var numbers = _shared.Of(segment);
        for (var ordinal = 0; ordinal < numbers.Length; ordinal++) _sums[numbers[ordinal]] += _counts[ordinal];
    }

    /// <summary>The most frequent values, ties in value order.</summary>
    public IReadOnlyList<FacetCount> Top()
    {
        var counts = _shared is null ? _counts : _sums;
        var top = new TopList<Counted>(Math.Min(request.Limit, counts.Length));
        for (var ordinal = 0; ordinal < counts.Length; ordinal++)
        {
            var count = counts[ordinal];
            if (count > 0 && (!top.IsFull || count > top.Worst.Count)) top.Offer(new Counted(count, ordinal));
        }

        return Array.ConvertAll(top.ToSorted(), counted => new FacetCount(_alone?.Value(counted.Ordinal) ?? _shared!.Value(counted.Ordinal), counted.Count));
    }

    // The column of the only segment that has it.
    private static OrdinalColumn? Alone(SnapshotStatistics statistics, string field)
    {
        OrdinalColumn? alone = null;
        foreach (var segment in statistics.Segments)
        {
            if (segment.View.Ordinals(field) is not { } column) continue;
            if (alone is not null) return null;
            alone = column;
        }

        return alone;
    }

    private readonly record struct Counted(int Count, int Ordinal) : IComparable<Counted>
    {
        public int CompareTo(Counted other) => Count != other.Count ? other.Count.CompareTo(Count) : Ordinal.CompareTo(other.Ordinal);
    }
}
