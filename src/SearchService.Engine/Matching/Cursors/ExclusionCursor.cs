namespace SearchService.Engine.Matching.Cursors;

/// <summary>The documents of one cursor that another does not have.</summary>
internal sealed class ExclusionCursor(ScoredCursor included, DocCursor excluded, SearchClock clock) : ScoredCursor
{
    private int _current = -1;

    /// <inheritdoc/>
    public override int Current => _current;

    /// <inheritdoc/>
    public override long Cost => included.Cost;

    /// <inheritdoc/>
    public override double Best => included.Best;

    /// <inheritdoc/>
    public override int BoundEnd(int target) => included.BoundEnd(target);

    /// <inheritdoc/>
    public override double Bound(int target, int end) => included.Bound(target, end);

    /// <inheritdoc/>
    public override void Raise(float minimum) => included.Raise(minimum);

    /// <inheritdoc/>
    public override int Next() => Settle(included.Next());

    /// <inheritdoc/>
    public override int Advance(int target) => target == _current || _current == End ? _current : Settle(included.Advance(target));

    /// <inheritdoc/>
    public override double Score() => included.Score();

    /// <inheritdoc/>
    public override bool TryScore(float minimum, out double score) => included.TryScore(minimum, out score);

    private int Settle(int doc)
    {
        while (doc != End && IsExcluded(doc))
        {
            doc = clock.Poll() ? End : included.Next();
        }

        return _current = doc;
    }

    private bool IsExcluded(int doc) => (excluded.Current < doc ? excluded.Advance(doc) : excluded.Current) == doc;
}
