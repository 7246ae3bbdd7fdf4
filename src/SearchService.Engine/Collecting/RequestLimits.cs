using SearchService.Engine.Queries;

namespace SearchService.Engine.Collecting;

/// <summary>Is this request one the engine takes on?</summary>
internal static class RequestLimits
{
    private const int MaximumDepth = 1_000_000;

    /// <summary>Throws if the request is out of bounds.</summary>
    /// <exception cref="ArgumentException">What is out of bounds.</exception>
    public static void Check(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfNegative(request.Limit);
        ArgumentOutOfRangeException.ThrowIfNegative(request.Offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)request.Limit + request.Offset, MaximumDepth);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.TimeLimitMs, 1);
        foreach (var facet in request.Facets) ArgumentOutOfRangeException.ThrowIfLessThan(facet.Limit, 1);
        QueryLimits.Check(request.Query);
    }
}
