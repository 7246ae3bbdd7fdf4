using SearchService.Issues;

namespace SearchService.Archive.Ingest.Files;

/// <summary>What came of reading one file?</summary>
/// <param name="File">The file.</param>
/// <param name="Hash">The content's fingerprint; empty when it could not be read.</param>
/// <param name="Characters">Characters in it, when it was parsed.</param>
/// <param name="Issue">What it says by itself; null when it is unchanged or could not be read.</param>
/// <param name="Failure">Why it could not be read; otherwise null.</param>
internal sealed record FileReading(CorpusFile File, string Hash, long Characters, IssueReading? Issue, string? Failure);
