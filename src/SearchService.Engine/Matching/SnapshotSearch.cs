using SearchService.Engine.Collecting;
using SearchService.Engine.Matching.Plans;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Queries;
using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching;

/// <summary>Everything a snapshot can be asked about its documents and terms.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class SnapshotSearch
{
    private readonly PlacedSegment[] _segments;
    private readonly SnapshotStatistics _statistics;
    private readonly TimeProvider _time;

    /// <summary>Searches over segments in document order.</summary>
    public SnapshotSearch(IReadOnlyList<SegmentView> segments, TimeProvider? time = null)
    {
        _segments = PlacedSegment.Place(segments);
        _statistics = new SnapshotStatistics(_segments);
        _time = time ?? TimeProvider.System;
    }

    /// <summary>Answers one request.</summary>
    public SearchResult Search(SearchRequest request, CancellationToken cancellation)
    {
        RequestLimits.Check(request);
        return new RequestRun(_statistics, request, new SearchClock(_time, request.TimeLimitMs, cancellation)).Run();
    }

    /// <summary>Why does this document score as it does? Null when it does not match or is deleted.</summary>
    public Explanation? Explain(Query query, int globalDoc)
    {
        QueryLimits.Check(query);
        var segment = Holding(globalDoc);
        var doc = globalDoc - segment.FirstDoc;
        if (segment.IsDeleted(doc)) return null;
        var clock = new SearchClock(_time, int.MaxValue, CancellationToken.None);
        return new Planner(_statistics, clock).Plan(query).Explain(segment, doc, clock);
    }

    /// <summary>The stored bytes of a document.</summary>
    public ReadOnlyMemory<byte> Stored(int globalDoc)
    {
        var segment = Holding(globalDoc);
        return segment.View.Stored(globalDoc - segment.FirstDoc);
    }

    /// <summary>Documents with a term, deleted ones included.</summary>
    public int DocumentFrequency(string field, string term) => (int)_statistics.Find(field, term).DocumentFrequency;

    /// <summary>Terms that begin with a prefix, in byte order over all segments, with their document frequencies.</summary>
    public IReadOnlyList<(string Term, int DocumentFrequency)> TermsWithPrefix(string field, string prefix, int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        return new TermListing(_segments, field).StartingWith(prefix, limit);
    }

    private PlacedSegment Holding(int globalDoc)
    {
        foreach (var segment in _segments)
        {
            if (globalDoc >= segment.FirstDoc && globalDoc < segment.FirstDoc + segment.View.Count) return segment;
        }

        throw new ArgumentOutOfRangeException(nameof(globalDoc), globalDoc, "The snapshot has no document of this number.");
    }
}
