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
    public static IngestReport Run(string corpus, string data, Action<IngestProgress>? progress, TimeProvider clock, CancellationToken cancellation) =>
        throw new NotImplementedException();
}
