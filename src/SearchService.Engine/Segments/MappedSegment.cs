using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Segments.Deletions;

namespace SearchService.Engine.Segments;

/// <summary>A segment as one generation sees it, read in place.</summary>
/// <remarks>Thread-safe until disposed.</remarks>
internal sealed class MappedSegment(SharedCache<OpenSegment>.Use segment, DeletionsReader? deletions) : SegmentView, IDisposable
{
    private readonly OpenSegment _segment = segment.Value;

    /// <inheritdoc/>
    public override int Count => _segment.Count;

    /// <inheritdoc/>
    public override ReadOnlySpan<ulong> Deleted => deletions is null ? default : deletions.Words;

    /// <inheritdoc/>
    public override FieldTerms? Terms(string field) => _segment.Inverted.Field(field);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Norms(string field) => _segment.Norms.Norms(field);

    /// <inheritdoc/>
    public override NumberColumn? Numbers(string field) => _segment.Columns.Numbers(field);

    /// <inheritdoc/>
    public override OrdinalColumn? Ordinals(string field) => _segment.Columns.Ordinals(field);

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Stored(int doc) => _segment.Stored.Memory(doc);

    /// <summary>The live document with this key; -1 when there is none.</summary>
    public int FindKey(ReadOnlySpan<byte> key)
    {
        var doc = _segment.Keys.Find(key);
        return doc >= 0 && !IsDeleted(doc) ? doc : -1;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        deletions?.Dispose();
        segment.Dispose();
    }

    private bool IsDeleted(int doc) => deletions is not null && (deletions.Words[doc >> 6] >> (doc & 63) & 1) != 0;
}
