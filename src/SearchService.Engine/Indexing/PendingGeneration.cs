using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Indexing.Merging;
using SearchService.Engine.Segments.Deletions;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing;

/// <summary>What will the next generation be? The segments with their pending deletions, the pending attachments, and the step that makes them durable.</summary>
/// <remarks>For the writer's thread.</remarks>
internal sealed class PendingGeneration : IDisposable
{
    private readonly SharedFiles _files;
    private readonly FileNames _names;
    private readonly List<WriterSegment> _segments = [];
    private readonly Dictionary<string, byte[]> _attachments = new(StringComparer.Ordinal);
    private bool _isReshaped;

    /// <summary>Begins with the newest generation.</summary>
    public PendingGeneration(SharedFiles files, FileNames names, Manifest committed)
    {
        (_files, _names, Committed) = (files, names, committed);
        try
        {
            foreach (var record in committed.Segments)
            {
                using var view = files.View(record);
                var deleted = new DeletedDocs(record.DocumentCount, view.Value.Deleted);
                _segments.Add(new WriterSegment(files, record, deleted, isDirty: false));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The newest durable generation.</summary>
    public Manifest Committed { get; private set; }

    /// <summary>The segments in document order.</summary>
    public IReadOnlyList<WriterSegment> Segments => _segments;

    /// <summary>Whether it is unknown if the device holds the last commit: nothing may be written any more.</summary>
    public bool IsUncertain { get; private set; }

    /// <summary>Whether there is something to commit.</summary>
    public bool HasChanges => _isReshaped || _attachments.Count > 0 || _segments.Exists(static segment => segment.IsDirty);

    /// <summary>Deletes the live document with this key.</summary>
    public void Delete(ReadOnlySpan<byte> key)
    {
        // At most one segment has it live; the newest is the likeliest.
        for (var i = _segments.Count - 1; i >= 0; i--)
        {
            if (_segments[i].Delete(key)) return;
        }
    }

    /// <summary>Notes an attachment; empty bytes remove it.</summary>
    public void Attach(string name, ReadOnlyMemory<byte> bytes) => _attachments[name] = bytes.ToArray();

    /// <summary>Takes over a segment that was just written, behind all others.</summary>
    public void Add(SegmentRecord record, DeletedDocs? deleted)
    {
        _segments.Add(new WriterSegment(_files, record, deleted, isDirty: deleted is not null));
        _isReshaped = true;
    }

    /// <summary>Puts a merged segment in the place of its sources.</summary>
    public void Replace(MergeRun merge)
    {
        var start = _segments.IndexOf(merge.Segments[0]);
        var merged = merge.Install();
        _segments.RemoveRange(start, merge.Segments.Count);
        if (merged is not null) _segments.Insert(start, merged);
        _isReshaped = true;
        foreach (var segment in merge.Segments) Drop(segment);
    }

    /// <summary>Makes everything durable as the next generation. When it fails, everything pending is still there.</summary>
    /// <exception cref="IndexWriteException">What could not be written, and whether trying again makes sense.</exception>
    public void Publish()
    {
        var written = new List<string>();
        Manifest next;
        try
        {
            next = Write(written);
            Exchange(next, written);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Failed(failure, written);
        }

        Settle(next);
    }

    /// <summary>Closes the segments; what was not committed goes.</summary>
    public void Dispose()
    {
        foreach (var segment in _segments) segment.Dispose();
        if (!IsUncertain) DoomUncommitted(_segments);
        _segments.Clear();
    }

    /// <summary>Everything but the exchange of manifests.</summary>
    private Manifest Write(List<string> written)
    {
        var records = new List<SegmentRecord>();
        foreach (var segment in _segments)
        {
            var record = segment.RecordForCommit(_files, _names);
            if (segment.IsDirty) written.Add(record.Deletions!.Name);
            records.Add(record);
        }

        var attachments = new Dictionary<string, FileRecord>(Committed.Attachments, StringComparer.Ordinal);
        foreach (var (name, bytes) in _attachments)
        {
            attachments.Remove(name);
            if (bytes.Length > 0) attachments.Add(name, WriteAttachment(bytes, written));
        }

        return Committed with { Generation = Committed.Generation + 1, Segments = records, Attachments = attachments };
    }

    private FileRecord WriteAttachment(byte[] bytes, List<string> written)
    {
        var name = _names.Attachment();
        written.Add(name);
        using (var file = new IndexFileWriter(_files.Storage, name, AttachmentFormat.Magic))
        {
            file.WriteBytes(bytes);
            file.Finish();
        }

        return FileRecord.Of(_files.Storage, name);
    }

    private void Exchange(Manifest next, List<string> written)
    {
        var pending = _names.Pending();
        written.Add(pending);
        ManifestExchange.Prepare(_files.Storage, next, pending);
        IsUncertain = true;
        ManifestExchange.Commit(_files.Storage, next, pending);
        IsUncertain = false;
    }

    private IndexWriteException Failed(Exception failure, List<string> written)
    {
        var generation = Committed.Generation + 1;
        if (IsUncertain)
        {
            return new IndexWriteException(
                $"Generation {generation} is written, but the device did not confirm that it will be found again after a power failure: {failure.Message} Dispose the writer and open it again; it continues from the generation that is there.",
                mustReopen: true,
                failure);
        }

        _files.Leases.Doom(written);
        return new IndexWriteException(
            $"Generation {generation} could not be written: {failure.Message} Generation {Committed.Generation} stays. The writer keeps what was added: remove the cause and commit again.",
            mustReopen: false,
            failure);
    }

    private void Settle(Manifest next)
    {
        var old = Committed;
        Committed = next;
        for (var i = 0; i < _segments.Count; i++) _segments[i].Committed(next.Segments[i]);
        _attachments.Clear();
        _isReshaped = false;
        var kept = next.Files.Select(static file => file.Name).ToHashSet(StringComparer.Ordinal);
        _files.Leases.Doom(old.Files.Select(static file => file.Name).Where(name => !kept.Contains(name)).Append(ManifestFormat.NameOf(old.Generation)));
    }

    private void Drop(WriterSegment segment)
    {
        segment.Dispose();
        DoomUncommitted([segment]);
    }

    private void DoomUncommitted(IReadOnlyList<WriterSegment> segments)
    {
        var committed = Committed.Files.Select(static file => file.Name).ToHashSet(StringComparer.Ordinal);
        _files.Leases.Doom(segments.SelectMany(static segment => segment.Record.Files).Select(static file => file.Name).Where(name => !committed.Contains(name)));
    }
}
