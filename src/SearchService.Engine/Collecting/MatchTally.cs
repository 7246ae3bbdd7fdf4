using System.Numerics;
using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Plans;

namespace SearchService.Engine.Collecting;

/// <summary>How many documents match, in all and per facet value?</summary>
internal sealed class MatchTally(SearchRequest request, SearchClock clock)
{
    private readonly FacetTally[] _facets = [.. request.Facets.Select(static facet => new FacetTally(facet))];

    /// <summary>Matches so far.</summary>
    public int Total { get; private set; }

    /// <summary>The facets' most frequent values.</summary>
    public IReadOnlyList<IReadOnlyList<FacetCount>> Facets => [.. _facets.Select(static facet => facet.Top())];

    /// <summary>Starts a segment whose matches are handed over one by one.</summary>
    public void Begin(in PlacedSegment segment)
    {
        foreach (var facet in _facets) facet.Begin(segment);
    }

    /// <summary>Counts a live match.</summary>
    public void Add(int doc)
    {
        Total++;
        foreach (var facet in _facets) facet.Add(doc);
    }

    /// <summary>Ends the segment.</summary>
    public void Finish()
    {
        foreach (var facet in _facets) facet.Finish();
    }

    /// <summary>Counts all matches of a segment without scoring: by what is known of it, else as bits.</summary>
    public void Count(in PlacedSegment segment, Plan plan)
    {
        var deleted = segment.View.Deleted;
        var known = deleted.IsEmpty && _facets.Length == 0 ? plan.KnownCount(segment) : -1;
        if (known >= 0)
        {
            Total += known;
            return;
        }

        var bits = new DocBits(segment.View.Count);
        plan.AddTo(bits, new Opening(segment, clock, Scores.None));
        bits.Remove(deleted);
        Total += bits.Count;
        foreach (var facet in _facets)
        {
            facet.Begin(segment);
            AddAll(facet, bits.Words);
            facet.Finish();
        }
    }

    private void AddAll(FacetTally facet, ReadOnlySpan<ulong> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var word = words[i]; word != 0; word &= word - 1) facet.Add((i << 6) + BitOperations.TrailingZeroCount(word));
            if (words[i] != 0 && clock.Poll()) return;
        }
    }
}
