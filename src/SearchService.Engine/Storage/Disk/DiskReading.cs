using System.Buffers;

namespace SearchService.Engine.Storage.Disk;

/// <summary>Reads a file once from start to end through a buffer that fits into the processor's cache.</summary>
internal static class DiskReading
{
    private const int BufferLength = 1 << 18;

    /// <summary>Hands over piece by piece, each with its place; returns how many bytes there were.</summary>
    public static long Through(string path, ReadOnlySpanAction<byte, long> look)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, FileOptions.SequentialScan);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            var at = 0L;
            for (var read = RandomAccess.Read(handle, buffer, at); read > 0; read = RandomAccess.Read(handle, buffer, at))
            {
                look(buffer.AsSpan(0, read), at);
                at += read;
            }

            return at;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
