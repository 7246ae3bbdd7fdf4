using System.Buffers.Binary;
using System.Text;

namespace SearchService.Engine.Storage;

/// <summary>Reads the small values of a file one behind the other; what would leave the body is reported as damage.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class IndexFileCursor(IndexFileReader file, long position)
{
    private const int MostVarBytes = 10;

    /// <summary>Where the next value begins, in bytes of the file.</summary>
    public long Position { get; private set; } = position;

    /// <summary>Reads one byte.</summary>
    public byte ReadByte() => Take(1)[0];

    /// <summary>Reads a little-endian u32.</summary>
    public uint ReadUInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

    /// <summary>Reads a little-endian u64.</summary>
    public ulong ReadUInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    /// <summary>Reads an LEB128 number.</summary>
    public ulong ReadVarUInt()
    {
        ulong value = 0;
        for (var i = 0; i < MostVarBytes; i++)
        {
            var next = ReadByte();
            value |= (ulong)(next & 0x7F) << (7 * i);
            if (next < 0x80) return value;
        }

        throw file.Corrupt($"a number at {Position - MostVarBytes} has no end");
    }

    /// <summary>Reads an LEB128 number that must be at most <paramref name="most"/>.</summary>
    public int ReadCount(int most = int.MaxValue)
    {
        var at = Position;
        var value = ReadVarUInt();
        return value <= (ulong)most ? (int)value : throw file.Corrupt($"the number at {at} is {value}, more than {most}");
    }

    /// <summary>Reads a string.</summary>
    public string ReadString() => Encoding.UTF8.GetString(Take(ReadCount()));

    private ReadOnlySpan<byte> Take(int length)
    {
        var bytes = file.Span(Position, length);
        Position += length;
        return bytes;
    }
}
