using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Norms;

/// <summary>The norms of a segment, in place.</summary>
/// <remarks>Thread-safe until disposed.</remarks>
internal sealed unsafe class NormsReader : IDisposable
{
    private readonly IndexFileReader _file;
    private readonly int _documentCount;
    private readonly Dictionary<string, long> _offsets = new(StringComparer.Ordinal);

    private NormsReader(IndexFileReader file, int documentCount)
    {
        _file = file;
        _documentCount = documentCount;
        var directory = new IndexFileCursor(file, (long)new IndexFileCursor(file, file.End - sizeof(ulong)).ReadUInt64());
        for (var fields = directory.ReadCount(); fields > 0; fields--)
        {
            var field = directory.ReadString();
            var offset = (long)directory.ReadUInt64();
            file.Span(offset, documentCount);
            _offsets[field] = offset;
        }
    }

    /// <summary>Opens the norms of a segment.</summary>
    /// <exception cref="IndexCorruptException">The file is damaged.</exception>
    public static NormsReader Open(IStorage storage, string segment, int documentCount)
    {
        var file = IndexFileReader.Open(storage, segment + NormsFormat.Suffix, NormsFormat.Magic);
        try
        {
            return new NormsReader(file, documentCount);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Whether the field has norms.</summary>
    public bool Has(string field) => _offsets.ContainsKey(field);

    /// <summary>One byte per document; empty where the field has no norms.</summary>
    public ReadOnlySpan<byte> Norms(string field) =>
        _offsets.TryGetValue(field, out var offset) ? new ReadOnlySpan<byte>(_file.Bytes + offset, _documentCount) : default;

    /// <summary>Where the bytes of a field stand while this is open; null where it has none.</summary>
    public byte* Address(string field) => _offsets.TryGetValue(field, out var offset) ? _file.Bytes + offset : null;

    /// <summary>The lengths in tokens that the norms of a field stand for, summed: a check's lower bound of its tokens.</summary>
    public long LeastTokens(string field)
    {
        var sum = 0L;
        foreach (var norm in Norms(field)) sum += LengthTable.Lengths[norm];
        return sum;
    }

    /// <summary>The exception for a fault found in this file.</summary>
    public IndexCorruptException Corrupt(string fault) => _file.Corrupt(fault);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
