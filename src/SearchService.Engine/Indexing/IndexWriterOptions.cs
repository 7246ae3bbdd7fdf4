namespace SearchService.Engine.Indexing;

/// <summary>Settings of the writer.</summary>
public sealed record IndexWriterOptions
{
    private const int LeastBuffer = 8;
    private const int MostBuffer = 2048;

    /// <summary>Memory for the segment being built, in MiB, 8 to 2,048; a fuller buffer is written out as a segment. Default 64.</summary>
    public int BufferInMiB { get; init; } = 64;

    /// <summary>Whether segments are merged beside the writer; tests that count every operation of the storage do without.</summary>
    internal bool MergesInBackground { get; init; } = true;

    /// <summary>Throws if a setting is out of its range.</summary>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(BufferInMiB, LeastBuffer);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(BufferInMiB, MostBuffer);
    }
}
