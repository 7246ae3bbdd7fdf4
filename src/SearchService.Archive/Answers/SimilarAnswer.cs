namespace SearchService.Archive.Answers;

/// <summary>Articles like this one, most alike first: <c>GET /v1/articles/{id}/similar</c>.</summary>
/// <param name="Id">The article they are like.</param>
/// <param name="Terms">The words that set it apart, strongest first: what was looked for.</param>
/// <param name="Generation">The generation that answered.</param>
/// <param name="Items">The articles.</param>
public sealed record SimilarAnswer(string Id, IReadOnlyList<string> Terms, string Generation, IReadOnlyList<SimilarArticle> Items);

/// <summary>An article that is like another.</summary>
/// <param name="Score">How alike; comparable within one answer.</param>
/// <param name="SharedTerms">Those of the words that stand in it, too.</param>
/// <param name="SharedPeople">People who stand in both.</param>
public sealed record SimilarArticle(
    string Id,
    double Score,
    string Title,
    string? Subtitle,
    string? Section,
    IssueReference Issue,
    EventDate? Date,
    IReadOnlyList<string> SharedTerms,
    IReadOnlyList<string> SharedPeople,
    IReadOnlyDictionary<string, string> Links);
