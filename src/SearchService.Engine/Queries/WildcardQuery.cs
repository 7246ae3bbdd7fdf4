namespace SearchService.Engine.Queries;

/// <summary>Documents with a term that fits the pattern (? one character, * any run, at most 8 of them); constant score 1; the pattern must begin with a literal.</summary>
public sealed record WildcardQuery(string Field, string Pattern, int MaxExpansions = 1024) : Query;
