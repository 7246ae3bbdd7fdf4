using System.Buffers;

namespace SearchService.TestKit.Storage;

/// <summary>A file that knows which of its bytes a power failure would leave.</summary>
internal sealed class FaultyFile
{
    private readonly ArrayBufferWriter<byte> _written = new();
    private int _flushed;
    private byte[]? _pinned;

    /// <summary>All bytes, at a fixed address.</summary>
    public byte[] Bytes
    {
        get
        {
            if (_pinned?.Length == _written.WrittenCount) return _pinned;
            _pinned = GC.AllocateArray<byte>(_written.WrittenCount, pinned: true);
            _written.WrittenSpan.CopyTo(_pinned);
            return _pinned;
        }
    }

    /// <summary>Appends bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes) => _written.Write(bytes);

    /// <summary>Makes the bytes so far durable.</summary>
    public void Flush() => _flushed = _written.WrittenCount;

    /// <summary>The flushed bytes, and of the others some, perhaps as zeros: what file systems leave.</summary>
    public byte[] AfterPowerFailure(Random random)
    {
        var left = Bytes[..random.Next(_flushed, Bytes.Length + 1)];
        if (random.Next(2) == 0) left.AsSpan(_flushed).Clear();
        return left;
    }
}
