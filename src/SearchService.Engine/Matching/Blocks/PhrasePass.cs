using SearchService.Engine.Matching.Phrases;
using SearchService.Engine.Segments.Postings;

namespace SearchService.Engine.Matching.Blocks;

/// <summary>The best documents of an exact phrase. It is never more frequent than its rarest term, whose blocks therefore bound it.</summary>
/// <remarks>Positions are read only where the least frequent term of a document is frequent enough to compete.</remarks>
/// <param name="lead">The rarest term, scored with the phrase's weight.</param>
/// <param name="places">The terms and their offsets in the phrase; places with the same term share their blocks.</param>
/// <param name="best">The best so far.</param>
/// <param name="clock">What ends the walk early.</param>
internal sealed class PhrasePass(ScoredTerm lead, (TermBlocks Blocks, int Offset)[] places, BestSoFar best, SearchClock clock)
    : BlockWalk(lead, 0, best, clock)
{
    private readonly TermBlocks[] _others = [.. places.Select(static place => place.Blocks).Distinct().Where(blocks => blocks != lead.Blocks).OrderBy(static blocks => blocks.DocumentFrequency)];
    private readonly PhraseStarts _starts = new();

    /// <inheritdoc/>
    protected override void Look(int doc, int frequency)
    {
        if (!Best.CanEnter(Lead.Score(doc, frequency), doc)) return;
        foreach (var other in _others)
        {
            if (!other.Has(doc)) return;
        }

        if (!Best.Passes(doc, [])) return;
        var least = frequency;
        foreach (var other in _others) least = Math.Min(least, other.Frequency(doc));
        if (!Best.CanEnter(Lead.Score(doc, least), doc)) return;
        var count = Count(doc);
        if (count > 0) Best.Offer(doc, Lead.Score(doc, count));
    }

    private int Count(int doc)
    {
        _starts.Begin(places[0].Blocks.Positions(doc), places[0].Offset);
        for (var i = 1; i < places.Length && _starts.Keep(places[i].Blocks.Positions(doc), places[i].Offset); i++)
        {
        }

        return _starts.Count;
    }
}
