namespace SearchService.Engine.Storage;

/// <summary>A file mapped for reading.</summary>
/// <remarks>Thread-safe until disposed; the memory must not be touched after that.</remarks>
public unsafe interface IStorageInput : IDisposable
{
    /// <summary>Bytes in the file.</summary>
    long Length { get; }

    /// <summary>The first byte.</summary>
    byte* Bytes { get; }
}
