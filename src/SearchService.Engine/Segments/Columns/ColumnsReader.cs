using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Columns;

/// <summary>The columns of a segment, in place.</summary>
/// <remarks>Thread-safe until disposed.</remarks>
internal sealed class ColumnsReader : IDisposable
{
    private readonly IndexFileReader _file;
    private readonly int _documentCount;
    private readonly Dictionary<string, MappedNumbers> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MappedOrdinals> _ordinals = new(StringComparer.Ordinal);

    private ColumnsReader(IndexFileReader file, int documentCount)
    {
        (_file, _documentCount) = (file, documentCount);
        var directory = new IndexFileCursor(file, (long)new IndexFileCursor(file, file.End - sizeof(ulong)).ReadUInt64());
        for (var columns = directory.ReadCount(); columns > 0; columns--)
        {
            var field = directory.ReadString();
            var kind = (ColumnKind)directory.ReadByte();
            var position = (long)directory.ReadUInt64();
            if (kind == ColumnKind.Number) _numbers[field] = new MappedNumbers(file, field, documentCount, position);
            else if (kind == ColumnKind.Ordinal) _ordinals[field] = new MappedOrdinals(file, field, documentCount, position);
            else throw file.Corrupt($"column {field} is of the unknown kind {(byte)kind}");
        }
    }

    /// <summary>Opens the columns of a segment.</summary>
    /// <exception cref="IndexCorruptException">The file is damaged.</exception>
    public static ColumnsReader Open(IStorage storage, string segment, int documentCount)
    {
        var file = IndexFileReader.Open(storage, segment + ColumnsFormat.Suffix, ColumnsFormat.Magic);
        try
        {
            return new ColumnsReader(file, documentCount);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>A number column; null when no document has a value.</summary>
    public MappedNumbers? Numbers(string field) => _numbers.GetValueOrDefault(field);

    /// <summary>An ordinal column; null when no document has a value.</summary>
    public MappedOrdinals? Ordinals(string field) => _ordinals.GetValueOrDefault(field);

    /// <summary>Looks at every value of every column.</summary>
    /// <exception cref="IndexCorruptException">Something is out of order or out of range.</exception>
    public void Verify()
    {
        foreach (var column in _numbers.Values) column.Verify();
        foreach (var column in _ordinals.Values) column.Verify(_documentCount);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
