using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching;

/// <summary>Which values of the segments' ordinal columns are the same? Numbers each value of a field once over all segments, in value order.</summary>
/// <remarks>Immutable, thread-safe. Made once per snapshot where several segments have the column: one comparison of strings per value and segment, 4 bytes kept for each.</remarks>
internal sealed class SharedOrdinals
{
    private readonly int[][] _shared;
    private readonly List<(OrdinalColumn Column, int Ordinal)> _values = [];

    /// <summary>Lists the values of a field.</summary>
    public SharedOrdinals(IReadOnlyList<PlacedSegment> segments, string field)
    {
        _shared = new int[segments.Count][];
        var next = new PriorityQueue<(int Segment, int Ordinal), string>(Utf8Order.Comparer);
        for (var segment = 0; segment < _shared.Length; segment++)
        {
            var column = segments[segment].View.Ordinals(field);
            _shared[segment] = new int[column?.ValueCount ?? 0];
            if (_shared[segment].Length > 0) next.Enqueue((segment, 0), column!.Value(0));
        }

        string? last = null;
        while (next.TryDequeue(out var place, out var value))
        {
            var column = segments[place.Segment].View.Ordinals(field)!;
            if (value != last) _values.Add((column, place.Ordinal));
            last = value;
            _shared[place.Segment][place.Ordinal] = _values.Count - 1;
            if (place.Ordinal + 1 < column.ValueCount) next.Enqueue((place.Segment, place.Ordinal + 1), column.Value(place.Ordinal + 1));
        }
    }

    /// <summary>Distinct values.</summary>
    public int Count => _values.Count;

    /// <summary>The number over all segments of each ordinal of a segment.</summary>
    public ReadOnlySpan<int> Of(in PlacedSegment segment) => _shared[segment.Index];

    /// <summary>The value of a number.</summary>
    public string Value(int shared) => _values[shared].Column.Value(_values[shared].Ordinal);
}
