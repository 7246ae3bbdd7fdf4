using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Stored;

/// <summary>Writes the stored bytes of a segment document by document, as <see cref="StoredFormat"/> says.</summary>
/// <remarks>Not thread-safe. Holds eight bytes of memory per document.</remarks>
internal sealed class StoredWriter : IDisposable
{
    private readonly IndexFileWriter _file;
    private readonly List<long> _offsets = [];

    /// <summary>Creates the file.</summary>
    public StoredWriter(IStorage storage, string segment)
    {
        Name = segment + StoredFormat.Suffix;
        _file = new IndexFileWriter(storage, Name, StoredFormat.Magic);
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>Appends the next document.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        _offsets.Add(_file.Position);
        _file.WriteBytes(bytes);
    }

    /// <summary>Completes and flushes the file.</summary>
    public void Finish()
    {
        _offsets.Add(_file.Position);
        _file.Align(sizeof(ulong));
        foreach (var offset in _offsets) _file.WriteUInt64((ulong)offset);
        _file.Finish();
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
