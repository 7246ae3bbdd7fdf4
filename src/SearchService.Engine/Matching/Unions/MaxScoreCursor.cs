namespace SearchService.Engine.Matching.Unions;

/// <summary>A disjunction that leaves out documents that cannot compete: MaxScore (Turtle &amp; Flood 1995) on block bounds (Ding &amp; Suel 2011).</summary>
/// <remarks>
/// Documents are taken in windows that end where a block of a decisive part does. In each window the parts are ordered by their bound; the longest run of
/// the least of them whose bounds together do not reach the minimum is passive: a document that only passive parts have cannot compete. The active ones
/// drive; passive ones are looked up for a candidate, greatest bound first, only while the candidate can still compete.
/// </remarks>
internal sealed class MaxScoreCursor : ScoredCursor
{
    // Bounds are sums in another order than scores are: the slack covers the rounding between them.
    private const double Slack = 1 + 1e-12;

    private readonly ScoredCursor[] _parts;
    private readonly Combination _combination;
    private readonly SearchClock _clock;
    private readonly double[] _bounds;
    private readonly double[] _scores;
    private readonly int[] _byBound;
    private readonly Combined[] _passive;
    private int _firstActive;
    private int _windowEnd = -1;
    private float _minimum = float.NegativeInfinity;
    private int _current = -1;
    private double _score;

    /// <summary>Unites at least one part.</summary>
    public MaxScoreCursor(ScoredCursor[] parts, Combination combination, SearchClock clock)
    {
        _parts = parts;
        _combination = combination;
        _clock = clock;
        _bounds = new double[parts.Length];
        _scores = new double[parts.Length];
        _byBound = [.. Enumerable.Range(0, parts.Length)];
        _passive = new Combined[parts.Length + 1];
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
    public override double Score() => _score;

    /// <inheritdoc/>
    public override int Next() => Find(_current + 1);

    /// <inheritdoc/>
    public override int Advance(int target) => target <= _current ? _current : Find(target);

    /// <inheritdoc/>
    public override void Raise(float minimum)
    {
        _minimum = minimum;

        // Of the best alone, what an alternative leaves out another one has to bring.
        if (_combination.Share == 0) Array.ForEach(_parts, part => part.Raise(minimum));
        Divide();
    }

    private int Find(int target)
    {
        while (target != End && !_clock.Poll())
        {
            if (target > _windowEnd) OpenWindow(target);
            var doc = NextActive(target);
            if (doc > _windowEnd) target = _windowEnd + 1;
            else if (doc == End) break;
            else if (Competes(doc)) return _current = doc;
            else target = doc + 1;
        }

        return _current = End;
    }

    private void OpenWindow(int target)
    {
        var end = End;
        for (var i = Math.Min(_firstActive, _parts.Length - 1); i < _parts.Length; i++)
        {
            end = Math.Min(end, _parts[_byBound[i]].BoundEnd(target));
        }

        _windowEnd = end;
        for (var i = 0; i < _parts.Length; i++) _bounds[i] = _parts[i].Bound(target, end);
        OrderByBound();
        for (var i = 0; i < _parts.Length; i++)
        {
            _passive[i + 1] = _passive[i];
            _passive[i + 1].Add(_bounds[_byBound[i]]);
        }

        _firstActive = 0;
        Divide();
    }

    // Insertion: the order hardly changes from window to window.
    private void OrderByBound()
    {
        for (var i = 1; i < _byBound.Length; i++)
        {
            var part = _byBound[i];
            var hole = i;
            while (hole > 0 && _bounds[_byBound[hole - 1]] > _bounds[part])
            {
                _byBound[hole] = _byBound[hole - 1];
                hole--;
            }

            _byBound[hole] = part;
        }
    }

    private void Divide()
    {
        while (_firstActive < _parts.Length && !CanReach(_passive[_firstActive + 1])) _firstActive++;
    }

    private bool CanReach(in Combined bounds) => (float)(_combination.Of(bounds) * Slack) > _minimum;

    private int NextActive(int target)
    {
        var least = End;
        for (var i = _firstActive; i < _byBound.Length; i++)
        {
            var part = _parts[_byBound[i]];
            var doc = part.Current < target ? part.Advance(target) : part.Current;
            if (doc < least) least = doc;
        }

        return least;
    }

    private bool Competes(int doc)
    {
        var scores = default(Combined);
        Array.Clear(_scores);
        for (var i = _parts.Length - 1; i >= 0; i--)
        {
            if (i < _firstActive && !CanReach(scores.With(_passive[i + 1]))) return false;
            var part = _parts[_byBound[i]];
            if ((part.Current < doc ? part.Advance(doc) : part.Current) != doc) continue;
            scores.Add(_scores[_byBound[i]] = part.Score());
        }

        // Once more in the order of the query, so that the sum is the same to the last bit as without pruning.
        scores = default;
        foreach (var score in _scores) scores.Add(score);
        _score = _combination.Of(scores);
        return (float)_score > _minimum;
    }
}
