namespace SearchService.Archive.Answers;

/// <summary>A keyword in its contexts: the body of <c>GET /v1/kwic</c>.</summary>
/// <param name="Query">How the question was read.</param>
/// <param name="Total">Lines over all articles that were read.</param>
/// <param name="TotalIsExact">False when there were more articles, or less time, than could be read.</param>
/// <param name="Articles">Articles that answer.</param>
/// <param name="Window">Characters on either side.</param>
/// <param name="Sort">document, left or right.</param>
/// <param name="Limit">Lines per page.</param>
/// <param name="Offset">Lines skipped.</param>
/// <param name="Generation">The generation that answered.</param>
/// <param name="Lines">The page.</param>
public sealed record KwicAnswer(
    QueryReading Query, int Total, bool TotalIsExact, int Articles, int Window, string Sort, int Limit, int Offset, string Generation, IReadOnlyList<KwicLine> Lines);

/// <summary>One concordance line; plain text, not escaped.</summary>
/// <param name="Left">What stands before the match.</param>
/// <param name="Match">What matched, as printed.</param>
/// <param name="Right">What stands behind it.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Title">The article's title.</param>
/// <param name="Place">title or body.</param>
/// <param name="Line">The 1-based line of the source file on which the match begins.</param>
/// <param name="Date">The reported event.</param>
public sealed record KwicLine(string Left, string Match, string Right, string Article, string Title, string Place, int Line, EventDate? Date);
