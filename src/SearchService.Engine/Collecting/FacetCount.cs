namespace SearchService.Engine.Collecting;

/// <summary>How many matches have this value.</summary>
public readonly record struct FacetCount(string Value, int Count);
