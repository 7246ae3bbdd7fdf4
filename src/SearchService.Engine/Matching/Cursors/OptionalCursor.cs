namespace SearchService.Engine.Matching.Cursors;

/// <summary>The documents of the required part; the optional one only adds to the score where it matches too.</summary>
internal sealed class OptionalCursor(ScoredCursor required, ScoredCursor optional) : ScoredCursor
{
    /// <inheritdoc/>
    public override int Current => required.Current;

    /// <inheritdoc/>
    public override long Cost => required.Cost;

    /// <inheritdoc/>
    public override double Best => required.Best + optional.Best;

    /// <inheritdoc/>
    public override double Bound => required.Bound + optional.Bound;

    /// <inheritdoc/>
    public override DocCursor Candidates => required.Candidates == required ? this : required.Candidates;

    /// <inheritdoc/>
    public override bool Confirm() => required.Confirm();

    /// <inheritdoc/>
    public override int Next() => required.Next();

    /// <inheritdoc/>
    public override int Advance(int target) => required.Advance(target);

    /// <inheritdoc/>
    public override int BoundEnd(int target)
    {
        var optionalEnd = optional.Current > target ? optional.Current - 1 : optional.BoundEnd(target);
        return Math.Min(required.BoundEnd(target), optionalEnd);
    }

    /// <inheritdoc/>
    public override double Score()
    {
        var doc = required.Current;
        var there = optional.Current < doc ? optional.Advance(doc) : optional.Current;
        return required.Score() + (there == doc ? optional.Score() : 0);
    }
}
