namespace SearchService.Engine.Collecting;

/// <summary>Count the matches per value of an ordinal column; the most frequent <paramref name="Limit"/> values, ties in value order.</summary>
public sealed record FacetRequest(string Field, int Limit);
