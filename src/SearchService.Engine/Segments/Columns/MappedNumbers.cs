using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Columns;

/// <summary>A number column, in place.</summary>
/// <remarks>Thread-safe while the segment is open.</remarks>
internal sealed class MappedNumbers : NumberColumn
{
    private readonly ColumnCodes _codes;
    private readonly CodesReader _reader;

    /// <summary>Reads the column that begins at <paramref name="position"/>.</summary>
    public MappedNumbers(IndexFileReader file, string field, int documentCount, long position)
    {
        var head = new IndexFileCursor(file, position);
        Minimum = (long)head.ReadUInt64();
        Maximum = (long)head.ReadUInt64();
        if (Minimum > Maximum) throw file.Corrupt($"column {field} ranges from {Minimum} to {Maximum}");
        _reader = new CodesReader(file, field, documentCount);
        _codes = _reader.Open(head.Position);
    }

    /// <inheritdoc/>
    public override long Minimum { get; }

    /// <inheritdoc/>
    public override long Maximum { get; }

    /// <inheritdoc/>
    public override ColumnCodes Codes => _codes;

    /// <inheritdoc/>
    public override int ValueCount(int doc) => _codes.Count(doc);

    /// <inheritdoc/>
    public override long Value(int doc, int index) => (long)((ulong)Minimum + _codes.Code(doc, index));

    /// <summary>Looks at every value.</summary>
    /// <exception cref="IndexCorruptException">A value is out of the column's range or out of order.</exception>
    public void Verify() => _reader.Verify(_codes, (ulong)Maximum - (ulong)Minimum, areDistinct: false);
}
