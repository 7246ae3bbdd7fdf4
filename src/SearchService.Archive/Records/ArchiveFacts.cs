using SearchService.Archive.Answers;

namespace SearchService.Archive.Records;

/// <summary>What is known over the whole archive: attached to each generation, read once when it is opened.</summary>
/// <param name="Issues">All issues with their articles, newest first.</param>
/// <param name="People">All people, by number of articles.</param>
/// <param name="Files">All files as of the last ingest.</param>
/// <param name="IndexedAt">When the ingest ended.</param>
internal sealed record ArchiveFacts(
    IReadOnlyList<IssueAnswer> Issues,
    IReadOnlyList<PersonFacts> People,
    IReadOnlyList<FileStatus> Files,
    DateTimeOffset? IndexedAt);

/// <summary>One person over the archive.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Surfaces">Every printed form, most frequent first; each finds the person.</param>
/// <param name="Roles">Offices with the days they are printed at.</param>
/// <param name="Articles">Number of articles.</param>
internal sealed record PersonFacts(string Name, IReadOnlyList<string> Surfaces, IReadOnlyList<RoleSpan> Roles, int Articles)
{
    /// <summary>Why variants of the name were taken for this person, one Chinese sentence each.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>“roster” for a person whom the staff's roster lists; null for others.</summary>
    public string? Source { get; init; }
}
