namespace SearchService.Archive.Ingest.Files;

/// <summary>One file of the corpus.</summary>
/// <param name="Name">Its path relative to the corpus folder, with / between folders: what it is called everywhere.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Length">Bytes, as of the listing.</param>
internal sealed record CorpusFile(string Name, string Path, long Length);
