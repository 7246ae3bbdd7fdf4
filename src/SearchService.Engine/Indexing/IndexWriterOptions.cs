namespace SearchService.Engine.Indexing;

/// <summary>Settings of the writer.</summary>
public sealed record IndexWriterOptions
{
    private const int LeastBuffer = 8;
    private const int MostBuffer = 2048;
    private const int MostThreads = 64;
    private const long Mebi = 1 << 20;

    /// <summary>Memory for what is not written yet, over all threads, in MiB, 8 to 2,048; a fuller buffer is written out as a segment. Default 64.</summary>
    public int BufferInMiB { get; init; } = 64;

    /// <summary>Threads that analyze documents and build segments, 1 to 64; 1 works on the caller's. The answers and their order do not depend on it. Default 1.</summary>
    public int Threads { get; init; } = 1;

    /// <summary><see cref="BufferInMiB"/> in bytes.</summary>
    internal long BufferInBytes => BufferInMiB * Mebi;

    /// <summary>Where a batch is handed to a thread, for tests that want many; by default as the buffer allows.</summary>
    internal long? BatchInBytes { get; init; }

    /// <summary>Whether segments are merged beside the writer; tests that count every operation of the storage do without.</summary>
    internal bool MergesInBackground { get; init; } = true;

    /// <summary>Throws if a setting is out of its range.</summary>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(BufferInMiB, LeastBuffer);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(BufferInMiB, MostBuffer);
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Threads, MostThreads);
    }
}
