using SearchService.Engine.Checking;

namespace SearchService.Archive;

/// <summary>Is the index of an archive whole? Looks at every byte of it, file by file; <c>searchservice check</c> prints the outcome.</summary>
public static class ArchiveCheck
{
    /// <summary>Checks the index in <paramref name="data"/>; a missing or empty folder is an index without files.</summary>
    /// <remarks>Reads only, and may run beside readers and a writer. Time grows with the index's bytes.</remarks>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static CheckReport Run(string data, CancellationToken cancellation = default) => IndexCheck.Run(data, cancellation);
}
