namespace SearchService.Engine.Queries;

/// <summary>Documents with this exact term, scored by BM25 (keyword fields: frequency and length 1).</summary>
public sealed record TermQuery(string Field, string Term) : Query;
