using SearchService.Engine.Matching;
using SearchService.Engine.Segments;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Generations;

/// <summary>One generation, open for reading: shared by all who ask for it, closed when the last of them leaves.</summary>
/// <remarks>Thread-safe. Begins with one reader.</remarks>
internal sealed class Snapshot
{
    private readonly SharedFiles _files;
    private readonly string[] _names;
    private readonly List<SharedCache<MappedSegment>.Use> _views = [];
    private readonly Dictionary<string, SharedCache<IndexFileReader>.Use> _attachments = new(StringComparer.Ordinal);
    private int _readers = 1;

    private Snapshot(SharedFiles files, Manifest manifest)
    {
        (_files, Manifest) = (files, manifest);
        _names = [.. manifest.Files.Select(static file => file.Name)];
        files.Leases.Take(_names);
    }

    /// <summary>What belongs to it.</summary>
    public Manifest Manifest { get; }

    /// <summary>What it can be asked.</summary>
    public SnapshotSearch Search { get; private set; } = null!;

    /// <summary>Opens and verifies what is not open yet.</summary>
    /// <exception cref="IndexCorruptException">A file is damaged or missing.</exception>
    public static Snapshot Open(SharedFiles files, Manifest manifest)
    {
        var snapshot = new Snapshot(files, manifest);
        try
        {
            foreach (var record in manifest.Segments) snapshot._views.Add(files.View(record));
            foreach (var (name, record) in manifest.Attachments) snapshot._attachments.Add(name, files.Attachment(record));
            snapshot.Search = new SnapshotSearch([.. snapshot._views.Select(static view => view.Value)]);
            return snapshot;
        }
        catch
        {
            snapshot.Leave();
            throw;
        }
    }

    /// <summary>One reader more; false when the last has left.</summary>
    public bool TryEnter()
    {
        var readers = Volatile.Read(ref _readers);
        while (readers > 0)
        {
            var seen = Interlocked.CompareExchange(ref _readers, readers + 1, readers);
            if (seen == readers) return true;
            readers = seen;
        }

        return false;
    }

    /// <summary>One reader less; the last one closes the files.</summary>
    public void Leave()
    {
        if (Interlocked.Decrement(ref _readers) > 0) return;
        foreach (var view in _views) view.Dispose();
        foreach (var attachment in _attachments.Values) attachment.Dispose();
        _files.Leases.Return(_names);
    }

    /// <summary>The number of the live document with this key; -1 when there is none.</summary>
    public int FindKey(ReadOnlySpan<byte> key)
    {
        var first = Manifest.Segments.Sum(static segment => segment.DocumentCount);
        for (var i = _views.Count - 1; i >= 0; i--)
        {
            var view = _views[i].Value;
            first -= view.Count;
            var doc = view.FindKey(key);
            if (doc >= 0) return first + doc;
        }

        return -1;
    }

    /// <summary>An attachment's bytes in place; empty when there is none of that name.</summary>
    public unsafe ReadOnlyMemory<byte> Attachment(string name)
    {
        if (!_attachments.TryGetValue(name, out var attachment)) return default;
        var file = attachment.Value;
        return new MappedMemory(file.Bytes + IndexFileFormat.HeaderLength, (int)(file.End - IndexFileFormat.HeaderLength)).Memory;
    }
}
