namespace SearchService.Engine.Collecting;

/// <summary>Sort by the first value of a number column; documents without a value come last either way; ties by document.</summary>
public sealed record ColumnSort(string Field, bool Descending);
