namespace SearchService.Engine.Queries;

/// <summary>The same documents, scores multiplied by <paramref name="Factor"/> (finite, at least 0).</summary>
public sealed record BoostQuery(Query Inner, float Factor) : Query;
