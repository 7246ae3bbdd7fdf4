namespace SearchService.Engine.Indexing.Building;

/// <summary>How much may wait, and how much may be built at once?</summary>
/// <param name="Threads">Threads that build.</param>
/// <param name="BatchInBytes">Where a batch of changes is handed over.</param>
/// <param name="SegmentInBytes">Where a segment being built is written out.</param>
internal sealed record IntakeLimits(int Threads, long BatchInBytes, long SegmentInBytes)
{
    // A segment takes files, flushes and merging: below some hundred articles one more thread saves less than that.
    private const long LeastPartInBytes = 1 << 20;

    /// <summary>Half of the memory for batches, one per thread and one being filled; half for what is built.</summary>
    public static IntakeLimits Of(IndexWriterOptions options)
    {
        var half = options.BufferInBytes / 2;
        return new IntakeLimits(options.Threads, options.BatchInBytes ?? (half / (options.Threads + 1)), half / options.Threads);
    }

    /// <summary>Into how many parts the last batch before a commit is cut, so that all threads have work.</summary>
    public int PartsOf(long batchInBytes) => (int)Math.Clamp(batchInBytes / Math.Min(LeastPartInBytes, BatchInBytes), 1, Threads);
}
