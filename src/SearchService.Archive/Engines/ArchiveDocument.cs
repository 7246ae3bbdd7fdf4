namespace SearchService.Archive.Engines;

/// <summary>One article on its way into an engine.</summary>
/// <param name="Id">The article's id; unique in the archive.</param>
/// <param name="Texts">Values of the word and character fields, in order; several values of a field follow each other.</param>
/// <param name="Terms">Exact terms, and values for facets.</param>
/// <param name="Numbers">Numbers for ranges and sorting.</param>
/// <param name="Stored">The record handed back for a hit.</param>
public sealed record ArchiveDocument(
    string Id,
    IReadOnlyList<(ArchiveField Field, string Text)> Texts,
    IReadOnlyList<(ArchiveField Field, string Term)> Terms,
    IReadOnlyList<(ArchiveField Field, long Value)> Numbers,
    ReadOnlyMemory<byte> Stored);
