namespace SearchService.Engine.Queries;

/// <summary>The same documents, every score equal to <paramref name="Score"/>.</summary>
public sealed record ConstantScoreQuery(Query Inner, float Score = 1) : Query;
