using Microsoft.Win32.SafeHandles;

namespace SearchService.Engine.Storage.Disk;

/// <summary>A new file on disk, written from start to end without a buffer of its own.</summary>
internal sealed class DiskOutput(string path) : IStorageOutput
{
    private readonly SafeFileHandle _handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
    private long _length;

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(_handle, bytes, _length);
        _length += bytes.Length;
    }

    /// <inheritdoc/>
    public void Flush() => RandomAccess.FlushToDisk(_handle);

    /// <inheritdoc/>
    public void Dispose() => _handle.Dispose();
}
