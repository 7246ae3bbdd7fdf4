namespace SearchService.Engine.Matching.Cursors;

/// <summary>Every document of the segment, with one score.</summary>
internal sealed class AllCursor(int count, double score) : ScoredCursor
{
    private int _current = -1;

    /// <inheritdoc/>
    public override int Current => _current;

    /// <inheritdoc/>
    public override long Cost => count;

    /// <inheritdoc/>
    public override double Best => score;

    /// <inheritdoc/>
    public override int Next() => Advance(_current + 1);

    /// <inheritdoc/>
    public override int Advance(int target)
    {
        if (target > _current) _current = target < count ? target : End;
        return _current;
    }

    /// <inheritdoc/>
    public override double Score() => score;
}
