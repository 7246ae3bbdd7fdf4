using System.Runtime.InteropServices;

namespace SearchService.Engine.Indexing.Inverting;

/// <summary>Where do very many byte streams of unknown length grow side by side? In slices of shared blocks, each slice larger than the one before.</summary>
/// <remarks>
/// The last four bytes of a slice hold the address of the next (the idea is that of Lucene's byte pools). An address is block · 65,536 + offset. Blocks are kept
/// by <see cref="Clear"/> and used again. Not thread-safe.
/// </remarks>
internal sealed class SliceArena
{
    private const int BlockBits = 16;
    private const int BlockLength = 1 << BlockBits;
    private const int LinkLength = sizeof(uint);

    private static readonly ushort[] Sizes = [14, 24, 40, 72, 136, 264, 520, 1032, 2056];

    private readonly List<byte[]> _blocks = [];
    private int _block = -1;
    private int _used = BlockLength;

    /// <summary>Bytes in use; blocks kept for later do not count.</summary>
    public long MemoryInBytes => (_block + 1L) * BlockLength;

    /// <summary>Starts a stream.</summary>
    public SliceStream Begin()
    {
        var address = Allocate(Sizes[0]);
        return new SliceStream { First = address, At = address, Left = (ushort)(Sizes[0] - LinkLength) };
    }

    /// <summary>Appends a varuint to a stream.</summary>
    public void Write(ref SliceStream stream, uint value)
    {
        const int Longest = 5;
        if (stream.Left < Longest)
        {
            WriteSlowly(ref stream, value);
            return;
        }

        var bytes = _blocks[(int)(stream.At >> BlockBits)].AsSpan((int)(stream.At & (BlockLength - 1)), Longest);
        var length = 0;
        for (; value >= 0x80; value >>= 7) bytes[length++] = (byte)(value | 0x80);
        bytes[length++] = (byte)value;
        stream.At += (uint)length;
        stream.Left -= (ushort)length;
    }

    /// <summary>Reads a stream from its start.</summary>
    public Reader Read(in SliceStream stream) => new(this, stream.First);

    /// <summary>Forgets all streams.</summary>
    public void Clear()
    {
        _block = -1;
        _used = BlockLength;
    }

    private void WriteSlowly(ref SliceStream stream, uint value)
    {
        for (; value >= 0x80; value >>= 7) WriteByte(ref stream, (byte)(value | 0x80));
        WriteByte(ref stream, (byte)value);
    }

    private void WriteByte(ref SliceStream stream, byte value)
    {
        if (stream.Left == 0) Grow(ref stream);
        _blocks[(int)(stream.At >> BlockBits)][stream.At & (BlockLength - 1)] = value;
        stream.At++;
        stream.Left--;
    }

    private void Grow(ref SliceStream stream)
    {
        if (stream.Level < Sizes.Length - 1) stream.Level++;
        var address = Allocate(Sizes[stream.Level]);
        MemoryMarshal.Write(Place(stream.At, LinkLength), address);
        stream.At = address;
        stream.Left = (ushort)(Sizes[stream.Level] - LinkLength);
    }

    private Span<byte> Place(uint address, int length) => _blocks[(int)(address >> BlockBits)].AsSpan((int)(address & (BlockLength - 1)), length);

    private uint Allocate(int size)
    {
        if (_used + size > BlockLength)
        {
            if (++_block == _blocks.Count) _blocks.Add(GC.AllocateUninitializedArray<byte>(BlockLength));
            _used = 0;
        }

        var address = ((uint)_block << BlockBits) | (uint)_used;
        _used += size;
        return address;
    }

    /// <summary>Reads one stream.</summary>
    public ref struct Reader
    {
        private readonly SliceArena _arena;
        private ReadOnlySpan<byte> _slice;
        private int _level;

        internal Reader(SliceArena arena, uint first)
        {
            _arena = arena;
            _slice = arena.Place(first, Sizes[0]);
        }

        /// <summary>The next varuint.</summary>
        public uint ReadVarUInt()
        {
            uint value = ReadByte();
            if (value < 0x80) return value;
            value &= 0x7F;
            for (var shift = 7; ; shift += 7)
            {
                uint next = ReadByte();
                value |= (next & 0x7F) << shift;
                if (next < 0x80) return value;
            }
        }

        private byte ReadByte()
        {
            if (_slice.Length == LinkLength)
            {
                if (_level < Sizes.Length - 1) _level++;
                _slice = _arena.Place(MemoryMarshal.Read<uint>(_slice), Sizes[_level]);
            }

            var value = _slice[0];
            _slice = _slice[1..];
            return value;
        }
    }
}

/// <summary>Where a stream begins and where it goes on.</summary>
internal struct SliceStream
{
    /// <summary>Address of the first byte.</summary>
    public uint First;

    /// <summary>Address of the next byte.</summary>
    public uint At;

    /// <summary>Bytes left in the slice, the link not counted.</summary>
    public ushort Left;

    /// <summary>Which size the slice has.</summary>
    public byte Level;
}
