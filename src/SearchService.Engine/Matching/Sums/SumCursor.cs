using SearchService.Engine.Matching.Cursors;

namespace SearchService.Engine.Matching.Sums;

/// <summary>Documents that every required part matches; others add to the score. Scores no more of a document than tells that it cannot compete.</summary>
/// <remarks>
/// MaxScore (Turtle &amp; Flood 1995) for sums with required parts: once the required parts and the weakest optional ones together cannot reach the minimum, a document must have one of
/// the other optional parts, which are usually rare (a word in a title), and these lead. Bounds are those of blocks (Ding &amp; Suel 2011), or of the whole segment where the leaders are
/// so rare that looking at blocks would cost more. Of a candidate, what is cheap is scored first, and positions are read last.
/// </remarks>
internal sealed class SumCursor : ScoredCursor
{
    private readonly SumLeaves _leaves;
    private readonly ScoredCursor? _rarest;
    private readonly ScoredCursor[] _toConfirm;
    private readonly MeetCursor _meet;
    private readonly SearchClock _clock;
    private readonly bool _prunes;
    private int _windowEnd = -1;
    private int _current = -1;
    private double _score = double.NaN;

    /// <summary>Meets the required parts and filters, at least one in all.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="score">How their scores combine.</param>
    /// <param name="prunes">Whether documents below the minimum may be left out; else all are visited.</param>
    /// <param name="clock">What ends the walk early.</param>
    public SumCursor(SumParts parts, ScoreTree score, bool prunes, SearchClock clock)
    {
        ScoredCursor[] all = [.. parts.Required, .. parts.Filters];
        _leaves = new SumLeaves(parts, score);
        _rarest = parts.Required.MinBy(static part => part.Cost);
        _toConfirm = Array.FindAll(all, static part => part.Candidates != part);
        _meet = new MeetCursor(Array.ConvertAll(all, static part => part.Candidates), clock);
        (_prunes, _clock) = (prunes, clock);
    }

    /// <inheritdoc/>
    public override int Current => _current;

    /// <inheritdoc/>
    public override long Cost => _meet.Cost;

    /// <inheritdoc/>
    public override double Best => _leaves.Best;

    /// <inheritdoc/>
    public override int BoundEnd(int target) => _prunes ? End : _rarest?.BoundEnd(target) ?? End;

    /// <inheritdoc/>
    public override double Bound(int target, int end) => _prunes ? Best : _leaves.BoundOf(target, end);

    /// <inheritdoc/>
    public override void Raise(float minimum)
    {
        if (_prunes) _leaves.Raise(minimum, _meet.Cost);
    }

    /// <inheritdoc/>
    public override int Next() => Advance(_current + 1);

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        if (target <= _current) return _current;
        _score = double.NaN;
        return _current = _prunes ? Find(target) : Settle(_meet.Advance(target));
    }

    /// <inheritdoc/>
    public override double Score()
    {
        if (double.IsNaN(_score)) _leaves.TryScore(_current, [], float.NegativeInfinity, out _score);
        return _score;
    }

    /// <inheritdoc/>
    public override bool TryScore(float minimum, out double score)
    {
        score = _score;
        if (!double.IsNaN(_score)) return (float)score > minimum;
        if (!_prunes) _leaves.Raise(minimum, long.MinValue);
        return (!_leaves.IsLed || _leaves.NextLed(_current) == _current) && _leaves.TryScore(_current, [], minimum, out score);
    }

    private int Settle(int doc)
    {
        while (doc != End && !Confirmed()) doc = _clock.Poll() ? End : _meet.Next();
        return doc;
    }

    private bool Confirmed()
    {
        foreach (var part in _toConfirm)
        {
            if (!part.Confirm()) return false;
        }

        return true;
    }

    private int Find(int target)
    {
        while (target != End && !_clock.Poll())
        {
            if (target > _windowEnd) OpenWindow(target);
            if (_leaves.IsWeak)
            {
                target = Behind(_windowEnd);
                continue;
            }

            var doc = _leaves.IsLed ? _leaves.NextLed(target) : Meet(target);
            if (doc > _windowEnd) target = _leaves.IsLed ? Behind(_windowEnd) : doc;
            else if (Meet(doc) is var met && met != doc) target = met;
            else if (doc == End) break;
            else if (_leaves.TryScore(doc, _toConfirm, _leaves.Minimum, out _score)) return doc;
            else target = doc + 1;
        }

        _score = double.NaN;
        return End;
    }

    private int Meet(int target) => _meet.Current < target ? _meet.Advance(target) : _meet.Current;

    private void OpenWindow(int target)
    {
        _windowEnd = _leaves.IsWhole || _rarest is null ? End : _rarest.BoundEnd(target);
        _leaves.OpenWindow(target, _windowEnd);
    }

    private static int Behind(int windowEnd) => windowEnd == End ? End : windowEnd + 1;
}
