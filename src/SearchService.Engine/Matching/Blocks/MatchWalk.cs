using System.Numerics;

namespace SearchService.Engine.Matching.Blocks;

/// <summary>Which of these documents, all of which have all of these terms, are among the best?</summary>
/// <remarks>In document order, passing over everything up to the end of a block where the open blocks together cannot score enough.</remarks>
/// <param name="required">The terms.</param>
/// <param name="optional">Terms that add to the score where they stand.</param>
/// <param name="slots">Slots of scores: those below the first added one are summed, then those from it on, then both.</param>
/// <param name="best">The best so far.</param>
/// <param name="clock">What ends the walk early.</param>
internal sealed class MatchWalk(ScoredTerm[] required, ScoredTerm[] optional, (int Count, int FirstAdded) slots, BestSoFar best, SearchClock clock)
{
    private readonly double[] _scores = new double[slots.Count];
    private int _windowEnd = -1;
    private int _sieved = -1;
    private double _windowBound;
    private float _leastRatio;
    private float _leastFor;

    /// <summary>Offers those of the documents that can be among the best.</summary>
    public void Run(ReadOnlySpan<ulong> words)
    {
        var byStretch = IsSparse(words);
        foreach (var term in required) term.Rewind(byStretch);
        foreach (var term in optional) term.Rewind(byStretch);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word == 0) continue;
            if (clock.Poll()) return;
            while (word != 0)
            {
                var doc = (i << 6) + BitOperations.TrailingZeroCount(word);
                if (doc > _windowEnd) OpenWindows(doc);
                if (best.CanEnter(_windowBound, doc))
                {
                    word = doc > _sieved ? Sieve(i, word) : LookAtFirst(doc, word);
                    continue;
                }

                // Nothing up to the end of the window can compete.
                var next = _windowEnd + 1L;
                if (next >> 6 >= words.Length) return;
                i = (int)(next >> 6);
                word = words[i] & (ulong.MaxValue << (int)(next & 63));
            }
        }
    }

    // Most documents are too weak by the strongest term alone: those of a word are told from the others in one go.
    private ulong Sieve(int i, ulong word)
    {
        _sieved = Math.Min((i << 6) + 63, _windowEnd);
        if (best.Worst != _leastFor) FindLeast();
        if (_leastRatio <= 0) return word;
        var within = ulong.MaxValue >> (63 - (_sieved & 63));
        return (word & ~within) | required[0].Strong(i, word & within, _leastRatio);
    }

    private ulong LookAtFirst(int doc, ulong word)
    {
        Look(doc);
        return word & (word - 1);
    }

    // With fewer documents than blocks, most blocks' bounds would be worked out for one document each.
    private bool IsSparse(ReadOnlySpan<ulong> words)
    {
        var (documents, blocks) = (0, 0);
        foreach (var word in words) documents += BitOperations.PopCount(word);
        foreach (var term in required) blocks += term.Blocks.Count;
        return documents < 2 * blocks;
    }

    private void Look(int doc)
    {
        if (best.Worst != _leastFor) FindLeast();
        if (!best.Passes(doc, [])) return;
        var bound = _windowBound;
        for (var i = 0; i < required.Length; i++)
        {
            var term = required[i];
            var frequency = term.FrequencyInWindow(doc);
            if (i == 0 && term.Ratio(doc, frequency) < _leastRatio) return;
            var score = (double)term.Score(doc, frequency);
            _scores[term.Slot] = score;
            bound += score - term.WindowBound;
            if (!best.CanEnter(bound, doc)) return;
        }

        if (AddOptional(doc, bound)) best.Offer(doc, Total());
    }

    private bool AddOptional(int doc, double bound)
    {
        foreach (var term in optional)
        {
            var frequency = term.Blocks.Frequency(doc);
            var score = frequency == 0 ? 0.0 : term.Score(doc, frequency);
            _scores[term.Slot] = score;
            bound += score - term.WindowBound;
            if (!best.CanEnter(bound, doc)) return false;
        }

        return true;
    }

    private void OpenWindows(int doc)
    {
        (_windowBound, _windowEnd) = (0, int.MaxValue);
        foreach (var term in required) Open(term, doc);
        foreach (var term in optional) Open(term, doc);
        FindLeast();
    }

    private void Open(ScoredTerm term, int doc)
    {
        term.OpenWindow(doc);
        _windowBound += term.WindowBound;
        _windowEnd = Math.Min(_windowEnd, term.WindowEnd);
    }

    // A document in which the strongest term is weaker cannot compete, however the others score.
    private void FindLeast()
    {
        _leastFor = best.Worst;
        _leastRatio = best.IsFull ? required[0].LeastRatio(best.Worst - (_windowBound - required[0].WindowBound)) : 0;
    }

    private double Total()
    {
        var (sum, added) = (0.0, 0.0);
        for (var slot = 0; slot < slots.FirstAdded; slot++) sum += _scores[slot];
        for (var slot = slots.FirstAdded; slot < _scores.Length; slot++) added += _scores[slot];
        return sum + added;
    }
}
