namespace SearchService.Archive.Search.Snippets;

/// <summary>Where in an article do the leaves of a question stand?</summary>
/// <param name="InTitle">Matches in the title, in order.</param>
/// <param name="InBody">Matches in the body, in order.</param>
internal sealed record LeafMatches(IReadOnlyList<LeafMatch> InTitle, IReadOnlyList<LeafMatch> InBody);
