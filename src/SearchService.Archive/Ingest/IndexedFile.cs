using SearchService.Archive.Ingest.Documents;

namespace SearchService.Archive.Ingest;

/// <summary>What the index holds of one file.</summary>
/// <param name="File">Its name relative to the corpus folder.</param>
/// <param name="Hash">Its content's fingerprint as indexed.</param>
/// <param name="IssueId">Its issue's id; null when nothing of it is indexed.</param>
/// <param name="BaseId">The id it would have if it were alone: while this stays, the id does.</param>
/// <param name="Articles">Number of its articles; their ids follow from it.</param>
internal sealed record IndexedFile(string File, string Hash, string? IssueId, string? BaseId, int Articles)
{
    /// <summary>The names that the file by itself establishes, with their firm places; null stands for none.</summary>
    public IReadOnlyDictionary<string, int>? Established { get; init; }

    /// <summary>Fingerprint of what the archive knew of people that stands in its text when it was read; empty when nothing did.</summary>
    public string Seen { get; init; } = "";

    /// <summary>The ids of its articles, in file order.</summary>
    public IEnumerable<string> ArticleIds => IssueId is null ? [] : Enumerable.Range(1, Articles).Select(number => IssueIds.Article(IssueId, number));
}
