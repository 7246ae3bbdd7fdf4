namespace SearchService.Engine.Segments.Packing;

/// <summary>Reads numbers and bytes one behind the other out of a checked stretch.</summary>
/// <remarks>Leaving the stretch throws <see cref="IndexOutOfRangeException"/> or <see cref="ArgumentOutOfRangeException"/>, which the caller turns into the name of the file.</remarks>
internal ref struct SpanReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Bytes read so far.</summary>
    public int At { get; private set; }

    /// <summary>Reads a varuint, see <see cref="VarUInts"/>.</summary>
    public ulong ReadVarUInt()
    {
        ulong value = _bytes[At++];
        if (value < 0x80) return value;
        value &= 0x7F;
        for (var shift = 7; shift < 64; shift += 7)
        {
            ulong next = _bytes[At++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80) break;
        }

        return value;
    }

    /// <summary>Reads a varuint that is a length or count.</summary>
    public int ReadCount()
    {
        var value = ReadVarUInt();
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, (ulong)int.MaxValue);
        return (int)value;
    }

    /// <summary>Reads a varuint that is an offset or a total.</summary>
    public long ReadLong()
    {
        var value = ReadVarUInt();
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, (ulong)long.MaxValue / 2);
        return (long)value;
    }

    /// <summary>Reads bytes.</summary>
    public ReadOnlySpan<byte> ReadBytes(int length)
    {
        var read = _bytes.Slice(At, length);
        At += length;
        return read;
    }
}
