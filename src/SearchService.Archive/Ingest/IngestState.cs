namespace SearchService.Archive.Ingest;

/// <summary>What was indexed, from which content, read by which parser? What the next run compares the corpus with.</summary>
/// <param name="Parser">Fingerprint of the parser: another one reads every file anew.</param>
/// <param name="Files">What is indexed, by file name.</param>
internal sealed record IngestState(string Parser, IReadOnlyList<IndexedFile> Files);
