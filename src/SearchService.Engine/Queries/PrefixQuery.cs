namespace SearchService.Engine.Queries;

/// <summary>Documents with a term that begins so; constant score 1. At most <paramref name="MaxExpansions"/> terms, the most frequent first.</summary>
public sealed record PrefixQuery(string Field, string Prefix, int MaxExpansions = 1024) : Query;
