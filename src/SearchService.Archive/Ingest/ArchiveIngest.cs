using SearchService.Archive.Engines.Embedded;
using SearchService.Engine.Storage;

namespace SearchService.Archive.Ingest;

/// <summary>How does a folder of issue files become searchable? Brings an index up to date with a corpus.</summary>
public static class ArchiveIngest
{
    /// <summary>Reads what is new or changed in <paramref name="corpus"/>, forgets what is gone, and commits; interrupted, the last commit stands.</summary>
    /// <param name="corpus">The folder of issue files; subfolders included.</param>
    /// <param name="data">The index folder; created when missing.</param>
    /// <param name="progress">Told of each file, on the calling thread; may be null.</param>
    /// <param name="clock">Gives the run its time and date.</param>
    /// <param name="cancellation">Ends the run; what was committed stays.</param>
    /// <exception cref="DirectoryNotFoundException">The corpus folder does not exist.</exception>
    /// <exception cref="IndexLockedException">Another process writes the index; the message names it.</exception>
    /// <exception cref="OperationCanceledException">The run was ended.</exception>
    /// <remarks>An index that is damaged or of another version is made anew from the corpus, and the report says so.</remarks>
    public static IngestReport Run(string corpus, string data, Action<IngestProgress>? progress, TimeProvider clock, CancellationToken cancellation)
    {
        try
        {
            return RunOnce(corpus, data, progress, clock, cancellation);
        }
        catch (Exception unusable) when (unusable is IndexVersionException or IndexCorruptException)
        {
            EmbeddedEngine.Discard(data);
            return RunOnce(corpus, data, progress, clock, cancellation) with { Rebuilt = IngestMessages.Rebuilt(unusable) };
        }
    }

    private static IngestReport RunOnce(string corpus, string data, Action<IngestProgress>? progress, TimeProvider clock, CancellationToken cancellation)
    {
        using var engine = EmbeddedEngine.Open(data);
        using var run = new IngestRun(engine, clock, cancellation);
        return run.Run(corpus, progress);
    }
}
