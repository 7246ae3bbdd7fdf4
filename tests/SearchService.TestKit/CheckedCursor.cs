using NUnit.Framework;
using SearchService.Engine.Matching;

namespace SearchService.TestKit;

/// <summary>Does this scored cursor keep its contract: forward moves, repeatable scores, none above its bounds? Fails the test at the first breach.</summary>
internal sealed class CheckedCursor(ScoredCursor inner) : ScoredCursor
{
    private const double Rounding = 1e-12;

    private int _boundFrom;
    private int _boundEnd = -1;
    private double _bound;

    /// <inheritdoc/>
    public override int Current => inner.Current;

    /// <inheritdoc/>
    public override long Cost => inner.Cost;

    /// <inheritdoc/>
    public override double Best => inner.Best;

    /// <inheritdoc/>
    public override double Bound => inner.Bound;

    /// <inheritdoc/>
    public override int Next() => CheckedMoves.Next(inner);

    /// <inheritdoc/>
    public override int Advance(int target) => CheckedMoves.Advance(inner, target);

    /// <inheritdoc/>
    public override void Raise(float minimum) => inner.Raise(minimum);

    /// <inheritdoc/>
    public override int BoundEnd(int target)
    {
        var before = inner.Current;
        _boundFrom = target;
        _boundEnd = inner.BoundEnd(target);
        _bound = inner.Bound;
        Assert.That(_boundEnd, Is.GreaterThanOrEqualTo(target));
        Assert.That(inner.Current, Is.EqualTo(before), "looking at a bound moved the cursor");
        return _boundEnd;
    }

    /// <inheritdoc/>
    public override double Score()
    {
        var score = inner.Score();
        Assert.That(score, Is.EqualTo(inner.Score()), "the score changed when asked again");
        Assert.That(score, Is.LessThanOrEqualTo(inner.Best * (1 + Rounding)), "a score above Best");
        if (Current >= _boundFrom && Current <= _boundEnd) Assert.That(score, Is.LessThanOrEqualTo(_bound * (1 + Rounding)), "a score above Bound");
        return score;
    }
}
