namespace SearchService.Engine.Matching.Cursors;

/// <summary>Documents that every part matches; the score is the sum over the scored parts, in their order.</summary>
internal sealed class ConjunctionCursor : ScoredCursor
{
    private readonly ScoredCursor[] _scored;
    private readonly ScoredCursor[] _toConfirm;
    private readonly MeetCursor _meet;
    private readonly SearchClock _clock;
    private int _current = -1;

    /// <summary>Meets <paramref name="scored"/> and <paramref name="unscored"/> parts, at least one in all.</summary>
    public ConjunctionCursor(ScoredCursor[] scored, ScoredCursor[] unscored, SearchClock clock)
    {
        ScoredCursor[] all = [.. scored, .. unscored];
        _scored = scored;
        _clock = clock;
        _meet = new MeetCursor(Array.ConvertAll(all, static part => part.Candidates), clock);
        _toConfirm = Array.FindAll(all, static part => part.Candidates != part);
    }

    /// <inheritdoc/>
    public override int Current => _current;

    /// <inheritdoc/>
    public override long Cost => _meet.Cost;

    /// <inheritdoc/>
    public override double Best
    {
        get
        {
            var sum = 0.0;
            foreach (var part in _scored) sum += part.Best;
            return sum;
        }
    }

    /// <inheritdoc/>
    public override double Bound
    {
        get
        {
            var sum = 0.0;
            foreach (var part in _scored) sum += part.Bound;
            return sum;
        }
    }

    /// <inheritdoc/>
    public override int BoundEnd(int target)
    {
        var end = End;
        foreach (var part in _scored) end = Math.Min(end, part.BoundEnd(target));
        return end;
    }

    /// <inheritdoc/>
    public override int Next() => Settle(_meet.Next());

    /// <inheritdoc/>
    public override int Advance(int target) => target == _current || _current == End ? _current : Settle(_meet.Advance(target));

    /// <inheritdoc/>
    public override double Score()
    {
        var sum = 0.0;
        foreach (var part in _scored) sum += part.Score();
        return sum;
    }

    private int Settle(int doc)
    {
        while (doc != End && !Confirmed())
        {
            doc = _clock.Poll() ? End : _meet.Next();
        }

        return _current = doc;
    }

    private bool Confirmed()
    {
        foreach (var part in _toConfirm)
        {
            if (!part.Confirm()) return false;
        }

        return true;
    }
}
