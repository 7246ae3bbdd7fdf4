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

    /// <summary>“roster” for a person whom the staff's roster lists; null for one known from print alone.</summary>
    public string? Source { get; init; }
}

/// <summary>An office and the first and last day it is printed beside the name.</summary>
/// <remarks>An office of the roster stands in no article by itself: its count is 0 and its days are those of the roster.</remarks>
public sealed record RoleSpan(string Role, DateOnly? From, DateOnly? To, int Count)
{
    /// <summary>What <see cref="Source"/> says of an office told by the staff's roster.</summary>
    public const string FromRoster = "roster";

    /// <summary>Who tells it: “roster”, or null for what is printed.</summary>
    public string? Source { get; init; }
}

/// <summary>One article the person appears in, newest first.</summary>
public sealed record PersonAppearance(string Id, string Title, IssueReference Issue, EventDate? Date, IReadOnlyList<string> Roles, IReadOnlyList<string> Surfaces);
