using System.Buffers.Binary;
using System.Text;

namespace SearchService.Engine.Storage;

/// <summary>Writes one file of the index from start to end: buffered, with a running checksum, framed as <see cref="IndexFileFormat"/> says.</summary>
/// <remarks>Not thread-safe. Without <see cref="Finish"/> the file has no footer and is refused when opened.</remarks>
internal sealed class IndexFileWriter : IDisposable
{
    private const int BufferLength = 1 << 16;

    private readonly IStorageOutput _output;
    private readonly byte[] _magic;
    private readonly byte[] _buffer = new byte[BufferLength];
    private int _filled;
    private long _flushed;
    private uint _checksum;

    /// <summary>Creates the file and writes its magic.</summary>
    /// <param name="storage">Where it will live.</param>
    /// <param name="name">Its name; must not exist.</param>
    /// <param name="magic">Eight ASCII characters, version included.</param>
    public IndexFileWriter(IStorage storage, string name, string magic)
    {
        _magic = Encoding.ASCII.GetBytes(magic);
        ArgumentOutOfRangeException.ThrowIfNotEqual(_magic.Length, IndexFileFormat.HeaderLength, nameof(magic));
        _output = storage.Create(name);
        WriteBytes(_magic);
    }

    /// <summary>Bytes written so far, the magic included: the offset of the next byte in the file.</summary>
    public long Position => _flushed + _filled;

    /// <summary>Appends one byte.</summary>
    public void WriteByte(byte value)
    {
        if (_filled == BufferLength) Drain();
        _buffer[_filled++] = value;
    }

    /// <summary>Appends bytes as they are.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_filled == BufferLength) Drain();
            var taken = Math.Min(bytes.Length, BufferLength - _filled);
            bytes[..taken].CopyTo(_buffer.AsSpan(_filled));
            _filled += taken;
            bytes = bytes[taken..];
        }
    }

    /// <summary>Appends a little-endian u32.</summary>
    public void WriteUInt32(uint value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        WriteBytes(bytes);
    }

    /// <summary>Appends a little-endian u64.</summary>
    public void WriteUInt64(ulong value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        WriteBytes(bytes);
    }

    /// <summary>Appends a number in groups of seven bits, lowest first, the high bit of a byte set where more follow (LEB128): 300 is AC 02.</summary>
    public void WriteVarUInt(ulong value)
    {
        for (; value >= 0x80; value >>= 7) WriteByte((byte)(value | 0x80));
        WriteByte((byte)value);
    }

    /// <summary>Appends a string: the length of its UTF-8 as LEB128, then the bytes.</summary>
    public void WriteString(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        WriteVarUInt((ulong)bytes.Length);
        WriteBytes(bytes);
    }

    /// <summary>Appends zero bytes until the position is a multiple of <paramref name="alignment"/>.</summary>
    public void Align(int alignment)
    {
        while (Position % alignment != 0) WriteByte(0);
    }

    /// <summary>Writes the footer and forces the file to the device.</summary>
    public void Finish()
    {
        WriteUInt64((ulong)(Position + IndexFileFormat.FooterLength));
        WriteBytes(_magic);
        Drain();
        WriteUInt32(_checksum);
        Drain();
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _output.Dispose();

    private void Drain()
    {
        var bytes = _buffer.AsSpan(0, _filled);
        _checksum = Crc32C.Append(_checksum, bytes);
        _output.Write(bytes);
        _flushed += _filled;
        _filled = 0;
    }
}
