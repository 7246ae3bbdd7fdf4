namespace SearchService.Engine.Segments.Packing;

/// <summary>A growing buffer of bytes on their way into a file.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class ByteSink
{
    private byte[] _bytes = new byte[256];

    /// <summary>Bytes in the buffer.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes; valid until the next change.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Empties the buffer.</summary>
    public void Clear() => Length = 0;

    /// <summary>Appends bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        if (Length + bytes.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Appends a varuint, see <see cref="VarUInts"/>.</summary>
    public void AddVarUInt(ulong value)
    {
        Span<byte> bytes = stackalloc byte[10];
        var length = 0;
        for (; value >= 0x80; value >>= 7) bytes[length++] = (byte)(value | 0x80);
        bytes[length++] = (byte)value;
        Add(bytes[..length]);
    }
}
