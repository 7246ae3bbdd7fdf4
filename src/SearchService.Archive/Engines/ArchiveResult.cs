namespace SearchService.Archive.Engines;

/// <summary>An engine's answer.</summary>
/// <param name="Hits">The page, best first.</param>
/// <param name="Total">Matching articles.</param>
/// <param name="TotalIsExact">Whether all were counted.</param>
/// <param name="TimedOut">Whether the time limit ended the search early.</param>
/// <param name="Facets">Per requested facet, in request order: values with counts, most frequent first.</param>
public sealed record ArchiveResult(
    IReadOnlyList<(int Document, float Score)> Hits,
    int Total,
    bool TotalIsExact,
    bool TimedOut,
    IReadOnlyList<IReadOnlyList<(string Value, int Count)>> Facets);
