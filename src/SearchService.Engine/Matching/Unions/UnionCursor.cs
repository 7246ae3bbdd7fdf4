namespace SearchService.Engine.Matching.Unions;

/// <summary>The documents that any of the cursors has.</summary>
internal sealed class UnionCursor : DocCursor
{
    private readonly CursorHeap _heap;
    private int _current = -1;

    /// <summary>Unites at least one cursor.</summary>
    public UnionCursor(IReadOnlyCollection<DocCursor> cursors)
    {
        _heap = new CursorHeap(cursors);
        foreach (var cursor in cursors) Cost += cursor.Cost;
    }

    /// <inheritdoc/>
    public override int Current => _current;

    /// <inheritdoc/>
    public override long Cost { get; }

    /// <inheritdoc/>
    public override int Next() => _current = _heap.Advance(_current + 1);

    /// <inheritdoc/>
    public override int Advance(int target) => target <= _current ? _current : _current = _heap.Advance(target);
}
