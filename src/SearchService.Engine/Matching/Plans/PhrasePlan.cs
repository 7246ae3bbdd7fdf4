using SearchService.Engine.Collecting;
using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Phrases;
using SearchService.Engine.Matching.Ranking;
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
    private readonly TermPlan[] _terms = [.. occurrences.Distinct().Select(term => new TermPlan(new TermQuery(query.Field, query.Terms[Array.IndexOf(occurrences, term)].Term), term, weight))];

    /// <inheritdoc/>
    protected override string Description =>
        $"{query.Field}:\"{string.Join(' ', query.Terms.Select(static place => place.Term))}\"" + (query.Slop > 0 ? $"~{query.Slop}" : "");

    /// <inheritdoc/>
    public override ScoredCursor? Open(in Opening opening) => OpenPhrase(opening);

    /// <inheritdoc/>
    public override bool TryBest(in Opening opening, TopList<Ranked> top)
    {
        if (query.Slop > 0) return false;
        if (IsAbsent(opening)) return true;
        if (OpenPlaces(opening) is not { } places || Rarest(opening).Scored(opening, slot: 0) is not { } lead) return false;
        new PhrasePass(lead, places, new BestSoFar(opening.Segment, top), opening.Clock).Run();
        return true;
    }

    /// <inheritdoc/>
    public override DocBits? TryAll(in Opening opening, TopList<Ranked> top) => Match(opening, top);

    /// <inheritdoc/>
    public override void AddTo(DocBits bits, in Opening opening)
    {
        if (Match(opening, top: null) is { } matches) bits.Add(matches.Words);
        else base.AddTo(bits, opening);
    }

    /// <inheritdoc/>
    public override Explanation? Explain(in Opening opening, int doc)
    {
        if (OpenPhrase(opening) is not { } cursor || cursor.Advance(doc) != doc) return null;
        var norms = opening.Segment.View.Norms(query.Field);
        return weight.Explain(Description, cursor.Frequency, norms.IsEmpty ? TermWeight.NoNorm : norms[doc]);
    }

    /// <summary>The terms, each once: what a document must have to have the phrase.</summary>
    public IReadOnlyList<TermPlan> Terms => _terms;

    /// <summary>Takes documents that lack the phrase out of a set in which all have its terms; false, with nothing done, where positions are not to be had by the block.</summary>
    public bool TryKeep(DocBits bits, in Opening opening)
    {
        if (OpenPlaces(opening) is not { } places) return false;
        new PhraseWalk(places, query.Slop, opening.Clock).Run(bits);
        return true;
    }

    // The live matches, the best of them offered where a list is given; null where positions are not to be had by the block.
    private DocBits? Match(in Opening opening, TopList<Ranked>? top)
    {
        if (query.Slop > 0 && top is not null) return null;
        if (IsAbsent(opening)) return ScratchBits.Take(opening.Segment.View.Count);
        if (OpenPlaces(opening) is not { } places) return null;
        var bits = new BitMeeting(_terms, opening).Meet(null);
        bits.Remove(opening.Segment.View.Deleted);
        var walk = new PhraseWalk(places, query.Slop, opening.Clock);
        if (top is not null && Rarest(opening).Scored(opening, slot: 0) is { } scored) walk.Offering(scored, new BestSoFar(opening.Segment, top));
        walk.Run(bits);
        return bits;
    }

    private bool IsAbsent(in Opening opening)
    {
        foreach (var term in _terms)
        {
            if (term.IsAbsent(opening)) return true;
        }

        return false;
    }

    private TermPlan Rarest(in Opening opening)
    {
        var rarest = _terms[0];
        foreach (var term in _terms)
        {
            if (term.CountIn(opening) < rarest.CountIn(opening)) rarest = term;
        }

        return rarest;
    }

    // An exact phrase is never more frequent than any of its terms.
    private float BestIn(in Opening opening)
    {
        var least = weight.Weight;
        foreach (var term in _terms) least = Math.Min(least, term.BestIn(opening));
        return least;
    }

    private (TermBlocks Blocks, int Offset)[]? OpenPlaces(in Opening opening)
    {
        var places = new (TermBlocks Blocks, int Offset)[occurrences.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var term = Array.Find(_terms, term => term.Occurrences == occurrences[i])!;
            if (term.Blocks(opening) is not { IsText: true } blocks) return null;
            places[i] = (blocks, query.Terms[i].Position - query.Terms[0].Position);
        }

        return places;
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
            ? new ExactPhraseCursor(places, weight, norms, opening.Clock) { Limit = opening.Scores == Scores.None ? weight.Weight : BestIn(opening) }
            : new SloppyPhraseCursor((places, query.Slop), weight, norms, opening.Clock);
    }
}
