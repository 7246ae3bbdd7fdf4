using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Queries;
using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching.Plans;

/// <summary>A phrase of two or more places.</summary>
/// <param name="query">The phrase.</param>
/// <param name="occurrences">Per place, where its term is found; places of one term share the object.</param>
/// <param name="weight">The weight: the idf is the sum over the places.</param>
internal sealed class PhrasePlan(PhraseQuery query, TermOccurrences[] occurrences, TermWeight weight) : Plan
{
    /// <inheritdoc/>
    protected override string Description =>
        $"{query.Field}:\"{string.Join(' ', query.Terms.Select(static place => place.Term))}\"" + (query.Slop > 0 ? $"~{query.Slop}" : "");

    /// <inheritdoc/>
    public override ScoredCursor? Open(in PlacedSegment segment, SearchClock clock) => OpenPhrase(segment, clock);

    /// <inheritdoc/>
    public override Explanation? Explain(in PlacedSegment segment, int doc, SearchClock clock)
    {
        if (OpenPhrase(segment, clock) is not { } cursor || cursor.Advance(doc) != doc) return null;
        var norms = segment.View.Norms(query.Field);
        return weight.Explain(Description, cursor.Frequency, norms.IsEmpty ? TermWeight.NoNorm : norms[doc]);
    }

    private PhraseCursor? OpenPhrase(in PlacedSegment segment, SearchClock clock)
    {
        var opened = new Dictionary<TermOccurrences, PostingsCursor>(ReferenceEqualityComparer.Instance);
        var places = new PhrasePlace[occurrences.Length];
        var first = query.Terms[0].Position;
        for (var i = 0; i < places.Length; i++)
        {
            if (!opened.TryGetValue(occurrences[i], out var postings))
            {
                if (occurrences[i].Open(segment, withPositions: true) is not { } found) return null;
                opened[occurrences[i]] = postings = found;
            }

            places[i] = new PhrasePlace(postings, query.Terms[i].Position - first);
        }

        var norms = segment.View.Norms(query.Field);
        return query.Slop == 0
            ? new ExactPhraseCursor(places, weight, norms, clock)
            : new SloppyPhraseCursor((places, query.Slop), weight, norms, clock);
    }
}
