using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Plans;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments.Packing;

namespace SearchService.Engine.Collecting;

/// <summary>Answers one request over the segments of a snapshot, in document order.</summary>
/// <remarks>
/// Three ways, with the same hits: skim (only what can compete), skim and count apart (where counting is cheap without scores), or sweep over every match.
/// </remarks>
internal sealed class RequestRun(SnapshotStatistics statistics, SearchRequest request, SearchClock clock)
{
    private readonly MatchTally _tally = new(statistics, request, clock);
    private readonly int _keep = request.Limit + request.Offset;

    /// <summary>Searches.</summary>
    public SearchResult Run()
    {
        clock.Look();
        var (begunBits, begunBlocks) = (ScratchBits.Begin(), ScratchBlocks.Begin());
        try
        {
            var plan = new Planner(statistics, clock).Plan(request.Query);
            if (_keep == 0) return Count(plan);
            return request.Sort is { } sort ? Sort(plan, sort) : Rank(plan);
        }
        finally
        {
            ScratchBlocks.End(begunBlocks);
            ScratchBits.End(begunBits);
        }
    }

    private SearchResult Count(Plan plan)
    {
        foreach (var segment in statistics.Segments) _tally.Count(segment, plan);
        return Answer([], _tally.Total, isExact: true);
    }

    private SearchResult Sort(Plan plan, ColumnSort sort)
    {
        var pass = new SortedPass(sort, _keep, clock);
        foreach (var segment in statistics.Segments)
        {
            var live = _tally.LiveBits(segment, plan);
            _tally.Add(segment, live);
            pass.Sweep(segment, live);
        }

        return Answer(pass.Hits(), _tally.Total, isExact: true);
    }

    private SearchResult Rank(Plan plan)
    {
        var countsAll = request.CountExactly || request.Facets.Count > 0;
        if (countsAll && !plan.CountsApart) return Sweep(plan);
        var pass = new RankedPass(_keep, clock);
        foreach (var segment in statistics.Segments)
        {
            if (pass.TryBlocks(segment, plan)) continue;
            if (plan.Open(new Opening(segment, clock, Scores.Best)) is { } cursor) pass.Skim(segment, cursor);
        }

        if (!countsAll) return Answer(pass.Hits(), pass.Visited, pass.VisitedAll);
        foreach (var segment in statistics.Segments) _tally.Count(segment, plan);
        return Answer(pass.Hits(), _tally.Total, isExact: true);
    }

    private SearchResult Sweep(Plan plan)
    {
        var pass = new RankedPass(_keep, clock);
        foreach (var segment in statistics.Segments)
        {
            if (pass.TryAll(segment, plan, _tally)) continue;
            if (plan.Open(new Opening(segment, clock, Scores.All)) is { } cursor) pass.Sweep(segment, cursor, _tally);
        }

        return Answer(pass.Hits(), _tally.Total, isExact: true);
    }

    private SearchResult Answer(ScoredDoc[] hits, int total, bool isExact)
    {
        var page = request.Offset == 0 ? hits : hits.Length <= request.Offset ? [] : hits.AsSpan(request.Offset).ToArray();
        return new SearchResult(page, Math.Max(total, hits.Length), isExact && !clock.Expired, clock.Expired, _tally.Facets);
    }
}
