using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Columns;

/// <summary>Finds the codes of one column in its file and checks that they stay inside it.</summary>
internal sealed unsafe class CodesReader(IndexFileReader file, string field, int documentCount)
{
    /// <summary>Reads the description of codes that begins at or behind <paramref name="position"/>.</summary>
    public ColumnCodes Open(long position)
    {
        var at = Aligned(position, sizeof(ulong));
        var head = new IndexFileCursor(file, at);
        var shape = (CodeShape)head.ReadByte();
        var bytesPerCode = head.ReadByte();
        if (shape is < CodeShape.One or > CodeShape.Many || bytesPerCode is not (1 or 2 or 4 or 8))
        {
            throw file.Corrupt($"column {field} at {at} has shape {(byte)shape} and {bytesPerCode} bytes per code");
        }

        var count = new IndexFileCursor(file, at + sizeof(ulong)).ReadUInt64();
        var start = Aligned(at + (2 * sizeof(ulong)), ColumnsFormat.Alignment);
        uint* offsets = null;
        if (shape == CodeShape.Many)
        {
            Require(start, (documentCount + 1L) * sizeof(uint));
            offsets = (uint*)(file.Bytes + start);
            start = Aligned(start + ((documentCount + 1L) * sizeof(uint)), ColumnsFormat.Alignment);
            if (offsets[documentCount] != count) throw file.Corrupt($"column {field} has {count} codes, its offsets end at {offsets[documentCount]}");
        }
        else if (count != (ulong)documentCount)
        {
            throw file.Corrupt($"column {field} has {count} codes for {documentCount} documents");
        }

        Require(start, checked((long)count * bytesPerCode));
        return new ColumnCodes(shape, bytesPerCode, file.Bytes + start, offsets);
    }

    /// <summary>Looks at every code.</summary>
    /// <exception cref="IndexCorruptException">One is above the greatest, or a document's codes do not ascend.</exception>
    public void Verify(in ColumnCodes codes, ulong greatest, bool areDistinct)
    {
        for (var doc = 0; doc < documentCount; doc++)
        {
            if (codes.Shape == CodeShape.Many && codes.Offsets[doc] > codes.Offsets[doc + 1]) throw file.Corrupt($"column {field}: the codes of document {doc} end before they begin");
            var count = codes.Count(doc);
            for (var i = 0; i < count; i++)
            {
                var code = codes.Code(doc, i);
                if (code > greatest) throw file.Corrupt($"column {field}: document {doc} has code {code}, the greatest is {greatest}");
                if (i > 0 && (areDistinct ? code <= codes.Code(doc, i - 1) : code < codes.Code(doc, i - 1))) throw file.Corrupt($"column {field}: the values of document {doc} do not ascend");
            }
        }
    }

    private void Require(long start, long length)
    {
        if (start > file.End || length > file.End - start) throw file.Corrupt($"column {field} refers to {length} bytes at {start}, outside its {file.Length} bytes");
    }

    private static long Aligned(long position, int alignment) => (position + alignment - 1) / alignment * alignment;
}
