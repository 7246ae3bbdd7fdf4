namespace SearchService.Archive.Ingest;

/// <summary>What was indexed, from which content, read by which parser? What the next run compares the corpus with.</summary>
/// <param name="Parser">Fingerprint of the parser: another one reads every file anew.</param>
/// <param name="Files">What is indexed, by file name.</param>
internal sealed record IngestState(string Parser, IReadOnlyList<IndexedFile> Files)
{
    /// <summary>Fingerprint of what was known of people when all files were last brought up to it; empty while that is still to be done.</summary>
    public string Settled { get; init; } = "";
}
