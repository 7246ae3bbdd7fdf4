namespace SearchService.Engine.Collecting;

/// <summary>The engine's answer.</summary>
/// <param name="Hits">The page of hits, best first; ties by document number.</param>
/// <param name="Total">Matching documents; exact when <paramref name="TotalIsExact"/>, otherwise a lower bound.</param>
/// <param name="TotalIsExact">Whether all matches were counted.</param>
/// <param name="TimedOut">Whether the time limit ended the search early.</param>
/// <param name="Facets">Per requested facet, in request order.</param>
public sealed record SearchResult(
    IReadOnlyList<ScoredDoc> Hits,
    int Total,
    bool TotalIsExact,
    bool TimedOut,
    IReadOnlyList<IReadOnlyList<FacetCount>> Facets);
