namespace SearchService.Engine.Queries;

/// <summary>No document.</summary>
public sealed record MatchNoneQuery : Query;
