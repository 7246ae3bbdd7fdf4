using SearchService.Engine.Matching;
using SearchService.Engine.Segments;

namespace SearchService.Engine.Collecting;

/// <summary>How often does each value of an ordinal column occur among the matches? Counted by ordinal per segment, summed by value over segments.</summary>
internal sealed class FacetTally(FacetRequest request)
{
    private readonly Dictionary<string, int> _totals = new(StringComparer.Ordinal);
    private OrdinalColumn? _column;
    private int[] _counts = [];

    /// <summary>Starts a segment.</summary>
    public void Begin(in PlacedSegment segment)
    {
        _column = segment.View.Ordinals(request.Field);
        if (_column is null) return;
        if (_counts.Length < _column.ValueCount) _counts = new int[_column.ValueCount];
    }

    /// <summary>Counts a document of the segment.</summary>
    public void Add(int doc)
    {
        if (_column is null) return;
        var ordinals = _column.OrdinalCount(doc);
        for (var i = 0; i < ordinals; i++) _counts[_column.Ordinal(doc, i)]++;
    }

    /// <summary>Ends the segment.</summary>
    public void Finish()
    {
        if (_column is null) return;
        for (var ordinal = 0; ordinal < _column.ValueCount; ordinal++)
        {
            if (_counts[ordinal] == 0) continue;
            var value = _column.Value(ordinal);
            _totals[value] = _totals.GetValueOrDefault(value) + _counts[ordinal];
            _counts[ordinal] = 0;
        }
    }

    /// <summary>The most frequent values, ties in value order.</summary>
    public IReadOnlyList<FacetCount> Top() =>
        [.. _totals
            .OrderByDescending(static total => total.Value)
            .ThenBy(static total => total.Key, Utf8Order.Comparer)
            .Take(request.Limit)
            .Select(static total => new FacetCount(total.Key, total.Value))];
}
