using SearchService.Engine.Queries;

namespace SearchService.Engine.Collecting;

/// <summary>One question to the engine.</summary>
/// <param name="Query">What to match and score.</param>
public sealed record SearchRequest(Query Query)
{
    /// <summary>Hits to return, after skipping <see cref="Offset"/>.</summary>
    public int Limit { get; init; } = 10;

    /// <summary>Best hits to skip.</summary>
    public int Offset { get; init; }

    /// <summary>Sort by this number column instead of by score; null sorts by score, then by document.</summary>
    public ColumnSort? Sort { get; init; }

    /// <summary>Whether the total must be exact; otherwise counting may stop once the hits are certain.</summary>
    public bool CountExactly { get; init; } = true;

    /// <summary>Facets over ordinal columns, counted over all matches.</summary>
    public IReadOnlyList<FacetRequest> Facets { get; init; } = [];

    /// <summary>Soft time limit in milliseconds, at least 1: when it passes, what was found is returned with TimedOut set.</summary>
    public int TimeLimitMs { get; init; } = 1000;
}
