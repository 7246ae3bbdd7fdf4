using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Deletions;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing;

/// <summary>A segment as the writer sees it: open, with deletions that are not committed yet.</summary>
/// <remarks>For the writer's thread; the open segment may be read by others.</remarks>
internal sealed class WriterSegment : IDisposable
{
    private readonly SharedCache<OpenSegment>.Use _segment;

    /// <summary>Takes over a segment that stands in a generation or was just written.</summary>
    /// <param name="files">Opens it.</param>
    /// <param name="record">Its record.</param>
    /// <param name="deleted">Its deletions; null when there are none.</param>
    /// <param name="isDirty">Whether these deletions are not those of the record.</param>
    public WriterSegment(SharedFiles files, SegmentRecord record, DeletedDocs? deleted, bool isDirty)
    {
        _segment = files.Segment(record);
        (Record, Deleted, IsDirty) = (record, deleted ?? new DeletedDocs(record.DocumentCount), isDirty);
    }

    /// <summary>What the last commit knows of it, or what was written.</summary>
    public SegmentRecord Record { get; private set; }

    /// <summary>Its files.</summary>
    public OpenSegment Open => _segment.Value;

    /// <summary>Its deletions, committed or not.</summary>
    public DeletedDocs Deleted { get; }

    /// <summary>Whether deletions wait for a commit.</summary>
    public bool IsDirty { get; private set; }

    /// <summary>Documents that are not deleted.</summary>
    public int LiveCount => Record.DocumentCount - Deleted.Count;

    /// <summary>What a merge would have to copy of it, in bytes.</summary>
    public long LiveBytes => (long)(Record.SizeInBytes * ((double)LiveCount / Record.DocumentCount));

    /// <summary>Deletes the document with this key; false when no live one has it.</summary>
    public bool Delete(ReadOnlySpan<byte> key)
    {
        var doc = Open.Keys.Find(key);
        if (doc < 0 || !Deleted.Add(doc)) return false;
        IsDirty = true;
        return true;
    }

    /// <summary>Deletes a document by number.</summary>
    public void Delete(int doc) => IsDirty |= Deleted.Add(doc);

    /// <summary>The record for the next generation; writes the deletions if they changed.</summary>
    public SegmentRecord RecordForCommit(SharedFiles files, FileNames names)
    {
        if (!IsDirty) return Record;
        var name = names.Deletions(Record.Name);
        try
        {
            Deleted.Write(files.Storage, name);
            return Record with { DeletedCount = Deleted.Count, Deletions = FileRecord.Of(files.Storage, name) };
        }
        catch
        {
            files.Leases.Doom([name]);
            throw;
        }
    }

    /// <summary>Notes that a commit made a record durable.</summary>
    public void Committed(SegmentRecord record) => (Record, IsDirty) = (record, false);

    /// <inheritdoc/>
    public void Dispose() => _segment.Dispose();
}
