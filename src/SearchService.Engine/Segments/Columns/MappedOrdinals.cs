using System.Text;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Columns;

/// <summary>An ordinal column, in place; strings are made when first asked for and kept.</summary>
/// <remarks>Thread-safe while the segment is open.</remarks>
internal sealed unsafe class MappedOrdinals : OrdinalColumn
{
    private readonly IndexFileReader _file;
    private readonly string _field;
    private readonly ColumnCodes _codes;
    private readonly CodesReader _reader;
    private readonly uint* _documents;
    private readonly uint* _ends;
    private readonly byte* _values;
    private readonly string?[] _strings;

    /// <summary>Reads the column that begins at <paramref name="position"/>.</summary>
    public MappedOrdinals(IndexFileReader file, string field, int documentCount, long position)
    {
        (_file, _field) = (file, field);
        var head = new IndexFileCursor(file, position);
        var count = head.ReadUInt32();
        var bytes = head.ReadUInt32();
        var tables = 2L * count * sizeof(uint);
        if (count == 0 || tables + bytes > file.End - head.Position) throw file.Corrupt($"column {field} has {count} values of {bytes} bytes, more than the file");
        _documents = (uint*)(file.Bytes + head.Position);
        _ends = _documents + count;
        _values = (byte*)(_ends + count);
        _strings = new string?[count];
        CheckEnds(bytes);
        _reader = new CodesReader(file, field, documentCount);
        _codes = _reader.Open(head.Position + tables + bytes);
    }

    /// <inheritdoc/>
    public override int ValueCount => _strings.Length;

    /// <inheritdoc/>
    public override ColumnCodes Codes => _codes;

    /// <inheritdoc/>
    public override ReadOnlySpan<uint> DocumentCounts => new(_documents, _strings.Length);

    /// <inheritdoc/>
    public override string Value(int ordinal) => _strings[ordinal] ??= Encoding.UTF8.GetString(Utf8(ordinal));

    /// <inheritdoc/>
    public override int OrdinalCount(int doc) => _codes.Count(doc);

    /// <inheritdoc/>
    public override int Ordinal(int doc, int index) => (int)_codes.Code(doc, index);

    /// <summary>Looks at every value and every ordinal.</summary>
    /// <exception cref="IndexCorruptException">Something is out of order or out of range.</exception>
    public void Verify(int documentCount)
    {
        for (var ordinal = 1; ordinal < _strings.Length; ordinal++)
        {
            if (Utf8(ordinal - 1).SequenceCompareTo(Utf8(ordinal)) >= 0) throw _file.Corrupt($"column {_field}: value {ordinal} is not behind the one before it");
        }

        _reader.Verify(_codes, (ulong)_strings.Length - 1, areDistinct: true);
        var counts = new uint[_strings.Length];
        for (var doc = 0; doc < documentCount; doc++)
        {
            var ordinals = _codes.Count(doc);
            for (var i = 0; i < ordinals; i++) counts[_codes.Code(doc, i)]++;
        }

        if (!DocumentCounts.SequenceEqual(counts)) throw _file.Corrupt($"column {_field}: the documents per value are not those that have it");
    }

    private ReadOnlySpan<byte> Utf8(int ordinal)
    {
        var start = ordinal == 0 ? 0 : _ends[ordinal - 1];
        return new ReadOnlySpan<byte>(_values + start, (int)(_ends[ordinal] - start));
    }

    private void CheckEnds(uint bytes)
    {
        var previous = 0u;
        for (var ordinal = 0; ordinal < _strings.Length; ordinal++)
        {
            if (_ends[ordinal] < previous) throw _file.Corrupt($"column {_field}: value {ordinal} ends before it begins");
            previous = _ends[ordinal];
        }

        if (previous != bytes) throw _file.Corrupt($"column {_field}: its values end at {previous}, not at {bytes}");
    }
}
