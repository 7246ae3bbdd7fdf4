namespace SearchService.Engine.Queries;

/// <summary>Documents that any alternative matches; score is the best alternative's plus <paramref name="TieBreaker"/> times the others'.</summary>
public sealed record DisjunctionMaxQuery(IReadOnlyList<Query> Alternatives, float TieBreaker = 0) : Query;
