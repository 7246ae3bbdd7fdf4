using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Stored;

/// <summary>The stored bytes of a segment, in place.</summary>
/// <remarks>Thread-safe until disposed.</remarks>
internal sealed unsafe class StoredReader : IDisposable
{
    private readonly IndexFileReader _file;
    private readonly int _documentCount;
    private readonly ulong* _offsets;

    private StoredReader(IndexFileReader file, int documentCount)
    {
        var table = file.End - ((documentCount + 1L) * sizeof(ulong));
        if (table < IndexFileFormat.HeaderLength || table % sizeof(ulong) != 0) throw file.Corrupt($"it has no room for {documentCount} documents");
        _file = file;
        _documentCount = documentCount;
        _offsets = (ulong*)(file.Bytes + table);
    }

    /// <summary>Opens the stored bytes of a segment.</summary>
    /// <exception cref="IndexCorruptException">The file is damaged.</exception>
    public static StoredReader Open(IStorage storage, string segment, int documentCount)
    {
        var file = IndexFileReader.Open(storage, segment + StoredFormat.Suffix, StoredFormat.Magic);
        try
        {
            return new StoredReader(file, documentCount);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The bytes of a document.</summary>
    public ReadOnlySpan<byte> Span(int doc)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)doc, (uint)_documentCount);
        return new ReadOnlySpan<byte>(_file.Bytes + _offsets[doc], (int)(_offsets[doc + 1] - _offsets[doc]));
    }

    /// <summary>The bytes of a document, valid while this is open.</summary>
    public ReadOnlyMemory<byte> Memory(int doc)
    {
        var bytes = Span(doc);
        return bytes.IsEmpty ? default : new MappedMemory(_file.Bytes + _offsets[doc], bytes.Length).Memory;
    }

    /// <summary>Looks at every offset.</summary>
    /// <exception cref="IndexCorruptException">One is out of order or out of the file.</exception>
    public void Verify()
    {
        var previous = (ulong)IndexFileFormat.HeaderLength;
        for (var doc = 0; doc <= _documentCount; doc++)
        {
            if (_offsets[doc] < previous || _offsets[doc] > (ulong)_file.End || _offsets[doc] - previous > int.MaxValue)
            {
                throw _file.Corrupt($"document {doc} begins at {_offsets[doc]}, the one before at {previous}");
            }

            previous = _offsets[doc];
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
