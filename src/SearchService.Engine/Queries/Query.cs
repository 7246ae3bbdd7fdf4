namespace SearchService.Engine.Queries;

/// <summary>What is asked for: an immutable tree; equal trees have equal records.</summary>
public abstract record Query;
