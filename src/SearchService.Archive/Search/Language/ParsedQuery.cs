namespace SearchService.Archive.Search.Language;

/// <summary>What the text of q says, and what of it could not be read.</summary>
/// <param name="Root">The tree; null when there is nothing to look for.</param>
/// <param name="Ignored">One Chinese sentence for each thing that was read otherwise than it was meant or left out.</param>
internal sealed record ParsedQuery(QuerySyntax? Root, IReadOnlyList<string> Ignored);
