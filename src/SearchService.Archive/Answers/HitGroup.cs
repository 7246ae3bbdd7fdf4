namespace SearchService.Archive.Answers;

/// <summary>One row of hits grouped by meeting.</summary>
/// <param name="Meeting">What the articles tell of; null for an article that tells of none and stands alone.</param>
/// <param name="Total">The articles of the row that answer.</param>
/// <param name="Hits">The ids of those shown, best first.</param>
public sealed record HitGroup(MeetingReference? Meeting, int Total, IReadOnlyList<string> Hits);

/// <summary>A meeting, named.</summary>
public sealed record MeetingReference(string Id, string Name, string Kind, DateOnly? Start, DateOnly? End, IReadOnlyDictionary<string, string> Links);
