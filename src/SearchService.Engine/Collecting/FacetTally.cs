using SearchService.Engine.Matching;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Packing;

namespace SearchService.Engine.Collecting;

/// <summary>How often does each value of an ordinal column occur among the matches? Counted by ordinal per segment, summed by value over segments.</summary>
internal sealed class FacetTally(FacetRequest request)
{
    private readonly Dictionary<string, int> _totals = new(StringComparer.Ordinal);
    private OrdinalColumn? _column;
    private int[] _counts = [];
    private bool _isAlone = true;

    /// <summary>Counts the documents of a segment.</summary>
    public void Add(in PlacedSegment segment, DocBits bits, SearchClock clock)
    {
        if (segment.View.Ordinals(request.Field) is not { } column) return;
        if (_column is not null) AddToTotals();
        _column = column;
        if (_counts.Length < column.ValueCount) _counts = ScratchBlocks.TakeZeros(column.ValueCount);
        else Array.Clear(_counts);
        new OrdinalCount(column, _counts, clock).Add(bits);
    }

    /// <summary>The most frequent values, ties in value order.</summary>
    public IReadOnlyList<FacetCount> Top()
    {
        if (_column is null) return [];
        if (_isAlone) return TopOfSegment(_column);
        AddToTotals();
        _column = null;
        return [.. _totals
            .OrderByDescending(static total => total.Value)
            .ThenBy(static total => total.Key, Utf8Order.Comparer)
            .Take(request.Limit)
            .Select(static total => new FacetCount(total.Key, total.Value))];
    }

    private FacetCount[] TopOfSegment(OrdinalColumn column)
    {
        var top = new TopList<Counted>(Math.Min(request.Limit, column.ValueCount));
        for (var ordinal = 0; ordinal < column.ValueCount; ordinal++)
        {
            var count = _counts[ordinal];
            if (count > 0 && (!top.IsFull || count > top.Worst.Count)) top.Offer(new Counted(count, ordinal));
        }

        return Array.ConvertAll(top.ToSorted(), counted => new FacetCount(column.Value(counted.Ordinal), counted.Count));
    }

    private void AddToTotals()
    {
        _isAlone = false;
        for (var ordinal = 0; ordinal < _column!.ValueCount; ordinal++)
        {
            if (_counts[ordinal] == 0) continue;
            var value = _column.Value(ordinal);
            _totals[value] = _totals.GetValueOrDefault(value) + _counts[ordinal];
        }
    }

    private readonly record struct Counted(int Count, int Ordinal) : IComparable<Counted>
    {
        public int CompareTo(Counted other) => Count != other.Count ? other.Count.CompareTo(Count) : Ordinal.CompareTo(other.Ordinal);
    }
}
