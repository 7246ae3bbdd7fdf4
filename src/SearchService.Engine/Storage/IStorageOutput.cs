namespace SearchService.Engine.Storage;

/// <summary>A file being written from start to end.</summary>
public interface IStorageOutput : IDisposable
{
    /// <summary>Appends bytes.</summary>
    void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Forces everything written so far to the device.</summary>
    void Flush();
}
