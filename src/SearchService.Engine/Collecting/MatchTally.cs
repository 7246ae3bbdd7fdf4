using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Plans;
using SearchService.Engine.Matching.Scoring;

namespace SearchService.Engine.Collecting;

/// <summary>How many documents match, in all and per facet value?</summary>
internal sealed class MatchTally(SnapshotStatistics statistics, SearchRequest request, SearchClock clock)
{
    private readonly FacetTally[] _facets = request.Facets.Count == 0 ? [] : [.. request.Facets.Select(facet => new FacetTally(statistics, facet))];

    /// <summary>Matches so far.</summary>
    public int Total { get; private set; }

    /// <summary>The facets' most frequent values.</summary>
    public IReadOnlyList<IReadOnlyList<FacetCount>> Facets => _facets.Length == 0 ? [] : [.. _facets.Select(static facet => facet.Top())];

    /// <summary>Whether somebody wants to know which documents match, not only how many.</summary>
    public bool WantsDocuments => _facets.Length > 0;

    /// <summary>Adds matches that nobody needs to know one by one.</summary>
    public void Add(int matches) => Total += matches;

    /// <summary>Counts the live matches of a segment.</summary>
    public void Add(in PlacedSegment segment, DocBits live)
    {
        Total += live.Count;
        foreach (var facet in _facets) facet.Add(segment, live, clock);
    }

    /// <summary>Counts all matches of a segment without scoring: by what is known of it, else as bits.</summary>
    public void Count(in PlacedSegment segment, Plan plan)
    {
        var known = segment.View.Deleted.IsEmpty && !WantsDocuments ? plan.KnownCount(segment) : -1;
        if (known >= 0) Add(known);
        else Add(segment, LiveBits(segment, plan));
    }

    /// <summary>The live matches of a segment.</summary>
    public DocBits LiveBits(in PlacedSegment segment, Plan plan)
    {
        var bits = ScratchBits.Take(segment.View.Count);
        plan.AddTo(bits, new Opening(segment, clock, Scores.None));
        bits.Remove(segment.View.Deleted);
        return bits;
    }
}
