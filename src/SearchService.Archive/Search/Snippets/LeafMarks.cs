namespace SearchService.Archive.Search.Snippets;

/// <summary>What a leaf of the question marks in an article: the whole of it where it stands as a whole, or else its parts; and people by any form printed there.</summary>
/// <param name="Whole">All of its characters; null when only parts can match.</param>
/// <param name="Parts">Its parts; empty when only the whole can match.</param>
/// <param name="People">Canonical names.</param>
/// <param name="IsTitleOnly">Whether the body is not looked at.</param>
internal sealed record LeafMarks(MarkPattern? Whole, IReadOnlyList<MarkPattern> Parts, IReadOnlyList<string> People, bool IsTitleOnly);
