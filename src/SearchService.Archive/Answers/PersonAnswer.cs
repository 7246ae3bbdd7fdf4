namespace SearchService.Archive.Answers;

/// <summary>One person over the whole archive: <c>GET /v1/people/{name}</c>.</summary>
public sealed record PersonAnswer(
    string Name,
    IReadOnlyList<string> Surfaces,
    int Articles,
    IReadOnlyList<RoleSpan> Roles,
    IReadOnlyList<FacetValue> ByYear,
    IReadOnlyList<FacetValue> With,
    IReadOnlyList<PersonAppearance> Appearances,
    IReadOnlyDictionary<string, string> Links)
{
    /// <summary>Why variants of the name were taken for this person, one Chinese sentence each.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];
}

/// <summary>An office and the first and last day it is printed beside the name.</summary>
public sealed record RoleSpan(string Role, DateOnly? From, DateOnly? To, int Count);

/// <summary>One article the person appears in, newest first.</summary>
public sealed record PersonAppearance(string Id, string Title, IssueReference Issue, EventDate? Date, IReadOnlyList<string> Roles, IReadOnlyList<string> Surfaces);
