using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.TableMaker;

/// <summary>Collects sections and joins them to one table file (see <see cref="TableFormat"/>).</summary>
internal sealed class TableWriter(string magic)
{
    private readonly List<byte[]> _sections = [];

    /// <summary>Appends the next section.</summary>
    public TableWriter Add<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        _sections.Add(MemoryMarshal.AsBytes(values).ToArray());
        return this;
    }

    /// <summary>The whole table.</summary>
    public byte[] Bytes()
    {
        var offset = TableFormat.HeaderLength + (_sections.Count * TableFormat.SectionEntryLength);
        var offsets = new int[_sections.Count];
        for (var i = 0; i < _sections.Count; i++)
        {
            offsets[i] = AlignUp(offset);
            offset = offsets[i] + _sections[i].Length;
        }

        var bytes = new byte[offset];
        Encoding.ASCII.GetBytes(magic, bytes.AsSpan(0, TableFormat.MagicLength));
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(TableFormat.MagicLength), _sections.Count);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(TableFormat.MagicLength + sizeof(int)), offset);
        for (var i = 0; i < _sections.Count; i++)
        {
            var entry = bytes.AsSpan(TableFormat.HeaderLength + (i * TableFormat.SectionEntryLength));
            BinaryPrimitives.WriteInt32LittleEndian(entry, offsets[i]);
            BinaryPrimitives.WriteInt32LittleEndian(entry[sizeof(int)..], _sections[i].Length);
            _sections[i].CopyTo(bytes.AsSpan(offsets[i]));
        }

        return bytes;
    }

    private static int AlignUp(int offset) => (offset + TableFormat.Alignment - 1) / TableFormat.Alignment * TableFormat.Alignment;
}
