using System.IO.MemoryMappedFiles;

namespace SearchService.Engine.Storage.Disk;

/// <summary>A file mapped into memory as a whole; no descriptor stays open.</summary>
internal sealed unsafe class MappedInput : IStorageInput
{
    private readonly MemoryMappedViewAccessor? _view;
    private byte* _bytes;

    /// <summary>Maps the file.</summary>
    public MappedInput(string path)
    {
        var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            Length = RandomAccess.GetLength(handle);
            if (Length == 0) return;
            using var file = MemoryMappedFile.CreateFromFile(handle, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
            _view = file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
            _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _bytes);
        }
        finally
        {
            handle.Dispose();
        }
    }

    /// <inheritdoc/>
    public long Length { get; }

    /// <inheritdoc/>
    public byte* Bytes => _bytes;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_bytes is null) return;
        _bytes = null;
        _view!.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
    }
}
