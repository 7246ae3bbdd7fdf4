using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.TableMaker;

/// <summary>Collects sections and writes them as one table file (see <see cref="TableFormat"/>).</summary>
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

    /// <summary>Writes the file and returns its length in bytes.</summary>
    public int Write(string path)
    {
        var offset = TableFormat.HeaderLength + (_sections.Count * TableFormat.SectionEntryLength);
        var header = new byte[offset];
        Encoding.ASCII.GetBytes(magic, header.AsSpan(0, TableFormat.MagicLength));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(8), _sections.Count);
        for (var i = 0; i < _sections.Count; i++)
        {
            offset = AlignUp(offset);
            var entry = header.AsSpan(TableFormat.HeaderLength + (i * TableFormat.SectionEntryLength));
            BinaryPrimitives.WriteInt32LittleEndian(entry, offset);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], _sections[i].Length);
            offset += _sections[i].Length;
        }

        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(12), offset);
        WriteAll(path, header);
        return offset;
    }

    private void WriteAll(string path, byte[] header)
    {
        using var stream = File.Create(path);
        stream.Write(header);
        foreach (var section in _sections)
        {
            stream.Write(new byte[AlignUp((int)stream.Length) - (int)stream.Length]);
            stream.Write(section);
        }
    }

    private static int AlignUp(int offset) => (offset + TableFormat.Alignment - 1) / TableFormat.Alignment * TableFormat.Alignment;
}
