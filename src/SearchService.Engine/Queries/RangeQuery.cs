namespace SearchService.Engine.Queries;

/// <summary>Documents with any value of a number column between both bounds, inclusive; constant score 1.</summary>
public sealed record RangeQuery(string Field, long Minimum, long Maximum) : Query;
