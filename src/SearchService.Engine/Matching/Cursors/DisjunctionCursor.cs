namespace SearchService.Engine.Matching.Cursors;

/// <summary>Documents that at least some parts match, every one visited; how their scores combine is the subclass's matter.</summary>
internal abstract class DisjunctionCursor : ScoredCursor
{
    private readonly CursorHeap _heap;
    private readonly int _minimum;
    private readonly SearchClock _clock;
    private int _current = -1;

    /// <summary>Unites at least one part; documents need <paramref name="minimum"/> of them.</summary>
    protected DisjunctionCursor(ScoredCursor[] parts, int minimum, SearchClock clock)
    {
        Parts = parts;
        _heap = new CursorHeap(parts);
        _minimum = minimum;
        _clock = clock;
        foreach (var part in parts) Cost += part.Cost;
    }

    /// <inheritdoc/>
    public override int Current => _current;

    /// <inheritdoc/>
    public override long Cost { get; }

    /// <summary>The parts in the order of the query; those whose Current is the cursor's match.</summary>
    protected ScoredCursor[] Parts { get; }

    /// <inheritdoc/>
    public override int Next() => Settle(_current + 1);

    /// <inheritdoc/>
    public override int Advance(int target) => target == _current || _current == End ? _current : Settle(target);

    /// <inheritdoc/>
    public override int BoundEnd(int target)
    {
        var end = End;
        foreach (var part in Parts)
        {
            // A part that is already ahead gives nothing before it stands there; from there on it is asked at its own place.
            end = Math.Min(end, part.Current > target ? part.Current - 1 : part.BoundEnd(target));
        }

        return end;
    }

    private int Settle(int target)
    {
        var doc = _heap.Advance(target);
        while (_minimum > 1 && doc != End && !HasEnough(doc))
        {
            doc = _clock.Poll() ? End : _heap.Advance(doc + 1);
        }

        return _current = doc;
    }

    private bool HasEnough(int doc)
    {
        var count = 0;
        foreach (var part in Parts)
        {
            if (part.Current == doc && ++count == _minimum) return true;
        }

        return false;
    }
}
