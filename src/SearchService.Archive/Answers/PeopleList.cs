namespace SearchService.Archive.Answers;

/// <summary>People of the archive, those with most articles first: <c>GET /v1/people</c>.</summary>
public sealed record PeopleList(int Total, int Limit, int Offset, string Generation, IReadOnlyList<PersonSummary> People);

/// <summary>One person of the list.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Articles">Articles the person stands in.</param>
/// <param name="Roles">The offices printed last, at most three; where an office was asked for, those that contain it.</param>
/// <param name="Links">Where more stands.</param>
public sealed record PersonSummary(string Name, int Articles, IReadOnlyList<RoleSpan> Roles, IReadOnlyDictionary<string, string> Links);
