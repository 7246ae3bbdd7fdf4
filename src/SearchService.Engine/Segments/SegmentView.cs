namespace SearchService.Engine.Segments;

/// <summary>One segment as matching sees it: documents 0 to Count-1 and the structures over them.</summary>
/// <remarks>Thread-safe; cursors made from it are not. Absent fields give null.</remarks>
internal abstract class SegmentView
{
    /// <summary>Documents in the segment, deleted ones included.</summary>
    public abstract int Count { get; }

    /// <summary>One bit per document, set where deleted, 64 per word, lowest bit first; empty when none is.</summary>
    public abstract ReadOnlySpan<ulong> Deleted { get; }

    /// <summary>The terms of a text or keyword field.</summary>
    public abstract FieldTerms? Terms(string field);

    /// <summary>One norm byte per document of a text field (SmallFloat int-to-byte4 of the length in tokens); empty for other fields.</summary>
    /// <remarks>Mapped or pinned: the bytes stay where they are while the segment is open, so that cursors may keep their address.</remarks>
    public abstract ReadOnlySpan<byte> Norms(string field);

    /// <summary>A number column.</summary>
    public abstract NumberColumn? Numbers(string field);

    /// <summary>An ordinal column.</summary>
    public abstract OrdinalColumn? Ordinals(string field);

    /// <summary>The stored bytes of a document.</summary>
    public abstract ReadOnlyMemory<byte> Stored(int doc);
}
