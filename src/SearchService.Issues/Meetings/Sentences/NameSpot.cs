namespace SearchService.Issues.Meetings.Sentences;

/// <summary>A person's name in a sentence.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Person">The canonical name.</param>
internal readonly record struct NameSpot(int Start, int End, string Person);
