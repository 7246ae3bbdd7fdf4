using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Plans;
using SearchService.Engine.Matching.Scoring;

namespace SearchService.Engine.Collecting;

/// <summary>Answers one request over the segments of a snapshot, in document order.</summary>
internal sealed class RequestRun(SnapshotStatistics statistics, SearchRequest request, SearchClock clock)
{
    private readonly FacetTally[] _facets = [.. request.Facets.Select(static facet => new FacetTally(facet))];
    private int _total;

    /// <summary>Searches.</summary>
    public SearchResult Run()
    {
        clock.Look();
        var plan = new Planner(statistics, clock).Plan(request.Query);
        var keep = request.Limit + request.Offset;
        ScoredDoc[] hits = request.Sort is { } sort ? Sorted(plan, sort, keep) : Scored(plan, keep);
        var page = hits.Length <= request.Offset ? [] : hits[request.Offset..];
        return new SearchResult(page, _total, !clock.Expired, clock.Expired, [.. _facets.Select(static facet => facet.Top())]);
    }

    private ScoredDoc[] Scored(Plan plan, int keep)
    {
        var top = new TopList<Ranked>(keep);
        foreach (var segment in statistics.Segments)
        {
            if (plan.Open(segment, clock) is not { } cursor) continue;
            Collect(segment, cursor, doc => top.Offer(new Ranked((float)cursor.Score(), segment.FirstDoc + doc)));
        }

        return Array.ConvertAll(top.ToSorted(), static hit => new ScoredDoc(hit.Doc, hit.Score));
    }

    private ScoredDoc[] Sorted(Plan plan, ColumnSort sort, int keep)
    {
        var top = new TopList<Keyed>(keep);
        foreach (var segment in statistics.Segments)
        {
            if (plan.Open(segment, clock) is not { } cursor) continue;
            var column = segment.View.Numbers(sort.Field);
            Collect(segment, cursor, doc => top.Offer(KeyOf(column, sort, (doc, segment.FirstDoc))));
        }

        return Array.ConvertAll(top.ToSorted(), static hit => new ScoredDoc(hit.Doc, 0));
    }

    private static Keyed KeyOf(Segments.NumberColumn? column, ColumnSort sort, (int Doc, int FirstDoc) place)
    {
        if (column is null || column.ValueCount(place.Doc) == 0) return new Keyed(true, 0, place.FirstDoc + place.Doc);
        var value = column.Value(place.Doc, 0);
        return new Keyed(false, sort.Descending ? ~value : value, place.FirstDoc + place.Doc);
    }

    private void Collect(in PlacedSegment segment, ScoredCursor cursor, Action<int> offer)
    {
        foreach (var facet in _facets) facet.Begin(segment);
        var deleted = segment.View.Deleted;
        for (var doc = cursor.Next(); doc != DocCursor.End && !clock.Poll(); doc = cursor.Next())
        {
            if (!deleted.IsEmpty && (deleted[doc >> 6] >> (doc & 63) & 1) != 0) continue;
            _total++;
            foreach (var facet in _facets) facet.Add(doc);
            offer(doc);
        }

        foreach (var facet in _facets) facet.Finish();
    }
}
