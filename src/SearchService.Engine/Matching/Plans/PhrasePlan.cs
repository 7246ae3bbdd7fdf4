using SearchService.Engine.Collecting;
using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Phrases;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Queries;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Postings;

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
    public override ScoredCursor? Open(in Opening opening) => OpenPhrase(opening);

    /// <inheritdoc/>
    public override bool TryBest(in Opening opening, TopList<Ranked> top)
    {
        if (query.Slop > 0) return false;
        var terms = opening.Segment.View.Terms(query.Field);
        var opened = new Dictionary<TermOccurrences, TermBlocks>(ReferenceEqualityComparer.Instance);
        var places = new (TermBlocks Blocks, int Offset)[occurrences.Length];
        for (var i = 0; i < places.Length; i++)
        {
            if (occurrences[i].Entries[opening.Segment.Index] is not { } entry) return true;
            if (!opened.TryGetValue(occurrences[i], out var blocks))
            {
                if (terms!.Blocks(entry) is not { IsText: true } found) return false;
                opened[occurrences[i]] = blocks = found;
            }

            places[i] = (blocks, query.Terms[i].Position - query.Terms[0].Position);
        }

        var rarest = places.MinBy(static place => place.Blocks.DocumentFrequency).Blocks;
        var lead = new ScoredTerm(rarest, weight, opening.Segment.View.Norms(query.Field), slot: 0);
        new PhrasePass(lead, places, new BestSoFar(opening.Segment, top), opening.Clock).Run();
        return true;
    }

    /// <inheritdoc/>
    public override Explanation? Explain(in Opening opening, int doc)
    {
        if (OpenPhrase(opening) is not { } cursor || cursor.Advance(doc) != doc) return null;
        var norms = opening.Segment.View.Norms(query.Field);
        return weight.Explain(Description, cursor.Frequency, norms.IsEmpty ? TermWeight.NoNorm : norms[doc]);
    }

    private PhraseCursor? OpenPhrase(in Opening opening)
    {
        var opened = new Dictionary<TermOccurrences, PostingsCursor>(ReferenceEqualityComparer.Instance);
        var places = new PhrasePlace[occurrences.Length];
        var first = query.Terms[0].Position;
        for (var i = 0; i < places.Length; i++)
        {
            if (!opened.TryGetValue(occurrences[i], out var postings))
            {
                if (occurrences[i].Open(opening.Segment, withPositions: true) is not { } found) return null;
                opened[occurrences[i]] = postings = found;
            }

            places[i] = new PhrasePlace(postings, query.Terms[i].Position - first);
        }

        var norms = opening.Segment.View.Norms(query.Field);
        return query.Slop == 0
            ? new ExactPhraseCursor(places, weight, norms, opening.Clock)
            : new SloppyPhraseCursor((places, query.Slop), weight, norms, opening.Clock);
    }
}
