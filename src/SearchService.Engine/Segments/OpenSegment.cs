using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Segments.Columns;
using SearchService.Engine.Segments.Inverted;
using SearchService.Engine.Segments.Keys;
using SearchService.Engine.Segments.Norms;
using SearchService.Engine.Segments.Stored;

namespace SearchService.Engine.Segments;

/// <summary>The files of one segment, verified and open. They never change: deletions stand apart.</summary>
/// <remarks>Thread-safe until disposed.</remarks>
internal sealed class OpenSegment : IDisposable
{
    private readonly SharedFiles _files;
    private readonly string[] _names;
    private readonly Stack<IDisposable> _opened = new();

    private OpenSegment(SharedFiles files, SegmentRecord record)
    {
        _files = files;
        _names = [.. record.Files.Select(static file => file.Name)];
        Name = record.Name;
        Count = record.DocumentCount;
        _files.Leases.Take(_names);
    }

    /// <summary>What its files' names begin with.</summary>
    public string Name { get; }

    /// <summary>Documents, deleted ones included.</summary>
    public int Count { get; }

    /// <summary>Terms, postings and positions.</summary>
    public InvertedIndex Inverted { get; private set; } = null!;

    /// <summary>Lengths.</summary>
    public NormsReader Norms { get; private set; } = null!;

    /// <summary>Numbers and ordinals.</summary>
    public ColumnsReader Columns { get; private set; } = null!;

    /// <summary>Stored bytes.</summary>
    public StoredReader Stored { get; private set; } = null!;

    /// <summary>External keys.</summary>
    public KeysReader Keys { get; private set; } = null!;

    /// <summary>Verifies every byte of a segment and opens it.</summary>
    /// <exception cref="Storage.IndexCorruptException">A file is damaged or missing.</exception>
    public static OpenSegment Open(SharedFiles files, SegmentRecord record)
    {
        var segment = new OpenSegment(files, record);
        try
        {
            files.Verify(record.Files);
            segment.OpenParts();
            return segment;
        }
        catch
        {
            segment.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_opened.TryPop(out var part)) part.Dispose();
        _files.Leases.Return(_names);
    }

    private void OpenParts()
    {
        var storage = _files.Storage;
        Norms = Keep(NormsReader.Open(storage, Name, Count));
        Columns = Keep(ColumnsReader.Open(storage, Name, Count));
        Stored = Keep(StoredReader.Open(storage, Name, Count));
        Keys = Keep(KeysReader.Open(storage, Name, Count));
        Inverted = Keep(InvertedIndex.Open(storage, Name, _files.Schema, Count, _files.Options.RankingBytesPerDocument));
    }

    private T Keep<T>(T part)
        where T : IDisposable
    {
        _opened.Push(part);
        return part;
    }
}
