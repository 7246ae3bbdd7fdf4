using SearchService.Archive.Engines.Queries;

namespace SearchService.Archive.Engines;

/// <summary>One request to an engine.</summary>
/// <param name="Query">What to match and score.</param>
public sealed record ArchiveRequest(ArchiveQuery Query)
{
    /// <summary>Hits to return after skipping <see cref="Offset"/>.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Best hits to skip.</summary>
    public int Offset { get; init; }

    /// <summary>Sort by <see cref="ArchiveField.SortDay"/> oldest (false) or newest (true) first; null sorts by score. Ties by document.</summary>
    public bool? NewestFirst { get; init; }

    /// <summary>Facets to count over all hits: a value field and how many values.</summary>
    public IReadOnlyList<(ArchiveField Field, int Limit)> Facets { get; init; } = [];

    /// <summary>Milliseconds after which what was found so far is returned.</summary>
    public int TimeLimitMs { get; init; } = 1000;
}
