namespace SearchService.Engine.Matching.Cursors;

/// <summary>The documents of a cursor, all with one score.</summary>
internal sealed class ConstantCursor(DocCursor inner, double score) : ScoredCursor
{
    private readonly ScoredCursor? _split = inner is ScoredCursor scored && scored.Candidates != inner ? scored : null;

    /// <inheritdoc/>
    public override int Current => inner.Current;

    /// <inheritdoc/>
    public override long Cost => inner.Cost;

    /// <inheritdoc/>
    public override double Best => score;

    /// <inheritdoc/>
    public override DocCursor Candidates => _split?.Candidates ?? this;

    /// <inheritdoc/>
    public override bool Confirm() => _split?.Confirm() ?? true;

    /// <inheritdoc/>
    public override int Next() => inner.Next();

    /// <inheritdoc/>
    public override int Advance(int target) => inner.Advance(target);

    /// <inheritdoc/>
    public override double Score() => score;
}
