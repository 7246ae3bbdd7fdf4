namespace SearchService.Engine.Indexing;

/// <summary>Settings of the writer.</summary>
public sealed record IndexWriterOptions
{
    /// <summary>Memory for the segment being built, in MiB, 8 to 2,048; a fuller buffer is written out as a segment. Default 64.</summary>
    public int BufferInMiB { get; init; } = 64;
}
