using System.Numerics;
using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Segments.Postings;

namespace SearchService.Engine.Matching.Phrases;

/// <summary>Which of these documents, all of which have all terms of a phrase, have the phrase, and which of those are the best?</summary>
/// <remarks>For searches that need every match. The rarest term's positions are read first, so that most documents without the phrase are done with two terms.</remarks>
internal sealed class PhraseWalk
{
    private readonly (PositionFinder Finder, int Offset)[] _places;
    private readonly PhraseStarts _starts = new();
    private readonly SloppyAlignment? _sloppy;
    private readonly SearchClock _clock;
    private ScoredTerm? _scored;
    private BestSoFar? _best;
    private float _leastRatio;
    private float _leastFor = float.NaN;

    /// <summary>Makes a walk that scores nothing.</summary>
    /// <param name="places">The terms and their offsets in the phrase; places of one term share the object.</param>
    /// <param name="slop">Moves allowed among them.</param>
    /// <param name="clock">What ends the walk early.</param>
    public PhraseWalk((TermBlocks Blocks, int Offset)[] places, int slop, SearchClock clock)
    {
        var finders = new Dictionary<TermBlocks, PositionFinder>(ReferenceEqualityComparer.Instance);
        foreach (var (blocks, _) in places) finders.TryAdd(blocks, blocks.OpenPositions());
        _places = [.. (slop > 0 ? places : places.OrderBy(static place => place.Blocks.DocumentFrequency).AsEnumerable()).Select(place => (finders[place.Blocks], place.Offset))];
        if (slop > 0) _sloppy = new SloppyAlignment([.. _places.Select(static place => ((object)place.Finder, place.Offset))], slop);
        _clock = clock;
    }

    /// <summary>Offers the best of an exact phrase on the way, scored as this term would be were it as frequent as the phrase.</summary>
    public void Offering(ScoredTerm scored, BestSoFar best) => (_scored, _best) = (scored, best);

    /// <summary>Takes the documents without the phrase out. Out of time, those not looked at are taken out too.</summary>
    public void Run(DocBits candidates)
    {
        var words = candidates.Changing;
        var documents = 0;
        foreach (var word in words) documents += BitOperations.PopCount(word);
        foreach (var (finder, _) in _places) finder.Expect(documents);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == 0) continue;
            if (_clock.Poll())
            {
                words[i..].Clear();
                return;
            }

            for (var left = words[i]; left != 0; left &= left - 1)
            {
                if (!Look((i << 6) + BitOperations.TrailingZeroCount(left))) words[i] &= ~(left & (~left + 1));
            }
        }
    }

    private bool Look(int doc)
    {
        if (_sloppy is not null) return IsNear(_sloppy, doc);
        _starts.Begin(_places[0].Finder.Positions(doc), _places[0].Offset);
        for (var i = 1; i < _places.Length; i++)
        {
            if (!_starts.Keep(_places[i].Finder.Positions(doc), _places[i].Offset)) return false;
        }

        if (_best is not null) Offer(doc);
        return true;
    }

    private bool IsNear(SloppyAlignment sloppy, int doc)
    {
        for (var place = 0; place < _places.Length; place++) sloppy.Load(place, _places[place].Finder.Positions(doc));
        return sloppy.First();
    }

    private void Offer(int doc)
    {
        if (_best!.Worst != _leastFor)
        {
            _leastFor = _best.Worst;
            _leastRatio = _best.IsFull ? _scored!.LeastRatio(_best.Worst) : 0;
        }

        if (_scored!.Ratio(doc, _starts.Count) < _leastRatio) return;
        var score = _scored.Score(doc, _starts.Count);
        if (_best.CanEnter(score, doc)) _best.Offer(doc, score);
    }
}
