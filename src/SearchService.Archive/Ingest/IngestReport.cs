namespace SearchService.Archive.Ingest;

/// <summary>What an ingest run did.</summary>
/// <param name="Files">Files seen in the corpus.</param>
/// <param name="Read">Files parsed because new or changed.</param>
/// <param name="Unchanged">Files skipped because their content is the same.</param>
/// <param name="Removed">Files gone from the corpus whose articles were deleted.</param>
/// <param name="Broken">Files that could not be read at all, with reasons.</param>
/// <param name="Articles">Articles in the archive after the run.</param>
/// <param name="People">People in the archive after the run.</param>
/// <param name="Problems">Problems noted in all files of the archive after the run.</param>
/// <param name="Characters">Characters parsed in this run.</param>
/// <param name="Seconds">Wall time of the run.</param>
/// <param name="Generation">The generation the run ended with.</param>
public sealed record IngestReport(int Files, int Read, int Unchanged, int Removed, IReadOnlyList<BrokenFile> Broken, int Articles, int People, int Problems, long Characters, double Seconds, string Generation)
{
    /// <summary>Unchanged files read again because of names that other files or the roster have made known since.</summary>
    public int Reread { get; init; }

    /// <summary>Why the whole index was made anew, one Chinese sentence; null when it was not.</summary>
    public string? Rebuilt { get; init; }
}

/// <summary>A file that could not be read.</summary>
public sealed record BrokenFile(string File, string Message);

/// <summary>One file has been dealt with.</summary>
/// <param name="Done">Files dealt with so far.</param>
/// <param name="Total">Files in the corpus.</param>
/// <param name="File">The file's name relative to the corpus folder.</param>
/// <param name="Outcome">read, unchanged, reread, removed or broken.</param>
/// <param name="Articles">Articles found in it.</param>
/// <param name="Problems">Problems noted in it.</param>
/// <param name="Message">Why it is broken; otherwise null.</param>
public sealed record IngestProgress(int Done, int Total, string File, string Outcome, int Articles, int Problems, string? Message);
