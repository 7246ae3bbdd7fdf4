using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching;

/// <summary>Which values of the segments' ordinal columns are the same? Numbers each value of a field once over all segments, in value order.</summary>
/// <remarks>Immutable, thread-safe. Made once per snapshot where several segments have the column: a look-up of each value of each segment, 4 bytes kept for each.</remarks>
internal sealed class SharedOrdinals
{
    private readonly int[][] _shared;
    private readonly List<(OrdinalColumn Column, int Ordinal)> _values = [];

    /// <summary>Lists the values of a field.</summary>
    public SharedOrdinals(IReadOnlyList<PlacedSegment> segments, string field)
    {
        _shared = new int[segments.Count][];
        var found = new SortedDictionary<string, List<(int Segment, int Ordinal)>>(Utf8Order.Comparer);
        for (var segment = 0; segment < _shared.Length; segment++)
        {
            var column = segments[segment].View.Ordinals(field);
            _shared[segment] = new int[column?.ValueCount ?? 0];
            for (var ordinal = 0; ordinal < _shared[segment].Length; ordinal++)
            {
                var value = column!.Value(ordinal);
                if (!found.TryGetValue(value, out var places)) found[value] = places = [];
                places.Add((segment, ordinal));
            }
        }

        foreach (var places in found.Values)
        {
            foreach (var (segment, ordinal) in places) _shared[segment][ordinal] = _values.Count;
            _values.Add((segments[places[0].Segment].View.Ordinals(field)!, places[0].Ordinal));
        }
    }

    /// <summary>Distinct values.</summary>
    public int Count => _values.Count;

    /// <summary>The number over all segments of each ordinal of a segment.</summary>
    public ReadOnlySpan<int> Of(in PlacedSegment segment) => _shared[segment.Index];

    /// <summary>The value of a number.</summary>
    public string Value(int shared) => _values[shared].Column.Value(_values[shared].Ordinal);
}
