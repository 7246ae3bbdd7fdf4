namespace SearchService.Engine.Queries;

/// <summary>Every document, score 1.</summary>
public sealed record MatchAllQuery : Query;
