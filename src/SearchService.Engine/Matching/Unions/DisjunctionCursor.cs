namespace SearchService.Engine.Matching.Unions;

/// <summary>Documents that enough parts match, every one visited; the score is the best part's plus a share of the others' (all of it: the sum).</summary>
internal sealed class DisjunctionCursor : ScoredCursor
{
    private readonly ScoredCursor[] _parts;
    private readonly Combination _combination;
    private readonly CursorHeap _heap;
    private readonly int _minimum;
    private readonly SearchClock _clock;
    private int _current = -1;

    /// <summary>Unites at least one part; documents need <paramref name="minimum"/> of them.</summary>
    public DisjunctionCursor(ScoredCursor[] parts, Combination combination, int minimum, SearchClock clock)
    {
        _parts = parts;
        _combination = combination;
        _heap = new CursorHeap(parts);
        _minimum = minimum;
        _clock = clock;
        foreach (var part in parts) Cost += part.Cost;
    }

    /// <inheritdoc/>
    public override int Current => _current;

    /// <inheritdoc/>
    public override long Cost { get; }

    /// <inheritdoc/>
    public override double Best
    {
        get
        {
            var scores = default(Combined);
            foreach (var part in _parts) scores.Add(part.Best);
            return _combination.Of(scores);
        }
    }

    /// <inheritdoc/>
    public override int Next() => Settle(_current + 1);

    /// <inheritdoc/>
    public override int Advance(int target) => target <= _current ? _current : Settle(target);

    /// <inheritdoc/>
    public override int BoundEnd(int target)
    {
        var end = End;
        foreach (var part in _parts) end = Math.Min(end, part.BoundEnd(target));
        return end;
    }

    /// <inheritdoc/>
    public override double Bound(int target, int end)
    {
        var scores = default(Combined);
        foreach (var part in _parts) scores.Add(part.Bound(target, end));
        return _combination.Of(scores);
    }

    /// <inheritdoc/>
    public override double Score()
    {
        var scores = default(Combined);
        foreach (var part in _parts)
        {
            if (part.Current == _current) scores.Add(part.Score());
        }

        return _combination.Of(scores);
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
        foreach (var part in _parts)
        {
            if (part.Current == doc && ++count == _minimum) return true;
        }

        return false;
    }
}
