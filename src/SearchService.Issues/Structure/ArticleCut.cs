namespace SearchService.Issues.Structure;

/// <summary>Where the articles begin, and which article each line belongs to.</summary>
/// <param name="Starts">The articles in file order.</param>
/// <param name="ArticleOf">Per line the index of its article; -1 for none.</param>
internal sealed record ArticleCut(IReadOnlyList<ArticleStart> Starts, int[] ArticleOf);
