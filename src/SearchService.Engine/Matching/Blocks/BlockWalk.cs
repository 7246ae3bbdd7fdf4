using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SearchService.Engine.Segments.Postings;

namespace SearchService.Engine.Matching.Blocks;

/// <summary>Which documents of a leading term can be among the best? Its most promising blocks come first.</summary>
/// <remarks>
/// Blocks in the order of what they can score at best (block-max indexes: Ding &amp; Suel 2011), so that the worst of the best rises at once and most blocks are
/// never unpacked; within a block only documents with frequency enough are looked at. Documents come in no order: equal scores are decided by document.
/// </remarks>
/// <param name="lead">The term.</param>
/// <param name="rest">What others can add to its score at most.</param>
/// <param name="best">The best so far.</param>
/// <param name="clock">What ends the walk early.</param>
internal abstract class BlockWalk(ScoredTerm lead, double rest, BestSoFar best, SearchClock clock)
{
    private const int WordBits = 64;

    private readonly TermBlocks _blocks = lead.Blocks;
    private float _ratio;
    private float _ratioFor;

    /// <summary>The term that leads.</summary>
    protected ScoredTerm Lead => lead;

    /// <summary>The best so far.</summary>
    protected BestSoFar Best => best;

    /// <summary>Offers every document that can be among the best.</summary>
    public void Run()
    {
        if (lead.StretchBounds.Length == 1)
        {
            RunStretch(0, _blocks.Count);
            return;
        }

        Span<float> bounds = lead.StretchBounds.ToArray();
        for (var stretch = Greatest(bounds); stretch >= 0 && !clock.Poll(); stretch = Greatest(bounds))
        {
            var from = stretch * PostingsFormat.BlocksPerStretch;
            if (!best.CanEnter(bounds[stretch] + rest, _blocks.FirstOf(from))) return;
            RunStretch(from, Math.Min(from + PostingsFormat.BlocksPerStretch, _blocks.Count));
            bounds[stretch] = -1;
        }
    }

    /// <summary>Looks at a document of the lead, which may be too weak.</summary>
    protected abstract void Look(int doc, int frequency);

    private void RunStretch(int from, int to)
    {
        Span<float> bounds = stackalloc float[PostingsFormat.BlocksPerStretch];
        bounds = bounds[..(to - from)];
        for (var i = 0; i < bounds.Length; i++) bounds[i] = lead.Bound(from + i);
        for (var i = Greatest(bounds); i >= 0 && !clock.Poll(); i = Greatest(bounds))
        {
            if (!best.CanEnter(bounds[i] + rest, _blocks.FirstOf(from + i))) return;
            RunBlock(from + i);
            bounds[i] = -1;
        }
    }

    private void RunBlock(int block)
    {
        SetRatio();
        var least = lead.LeastFrequency(block, _ratio);
        if (Bmi2.X64.IsSupported && _blocks.DenseFrequencies(block) is { IsEmpty: false } frequencies)
        {
            RunDense(block, least, frequencies);
            return;
        }

        _blocks.Load(block);
        for (var at = 0; at < _blocks.Length; at += WordBits)
        {
            var most = Math.Min(WordBits, _blocks.Length - at);
            var wanted = least <= 1 ? ulong.MaxValue : FrequentEnough(_blocks.Frequencies.AsSpan(at), least);
            if (most < WordBits) wanted &= (1UL << most) - 1;
            for (; wanted != 0; wanted &= wanted - 1)
            {
                var index = at + BitOperations.TrailingZeroCount(wanted);
                Consider(_blocks.Docs[index], _blocks.FrequencyAt(index));
            }
        }
    }

    private void Consider(int doc, int frequency)
    {
        if (lead.Ratio(doc, frequency) < _ratio) return;
        Look(doc, frequency);
        if (best.Worst != _ratioFor) SetRatio();
    }

    private void SetRatio()
    {
        _ratioFor = best.Worst;
        _ratio = best.IsFull ? lead.LeastRatio(best.Worst - rest) : 0;
    }

    // Of the n-th document of a block only n is known, and the bitmap that has it: the wanted ones of 64 bits are deposited among those set.
    private unsafe void RunDense(int block, int least, ReadOnlySpan<int> frequencies)
    {
        UInt128 wanted = least <= 1 ? UInt128.MaxValue : new UInt128(FrequentEnough(frequencies[WordBits..], least), FrequentEnough(frequencies, least));
        var first = _blocks.FirstOf(block);
        var words = _blocks.Bitmap;
        var last = _blocks.LastOf(block);
        var rank = 0;
        for (var i = first >> 6; i <= last >> 6 && wanted != 0; i++)
        {
            var word = words[i];
            if (i == first >> 6) word &= ulong.MaxValue << (first & 63);
            if (i == last >> 6) word &= ulong.MaxValue >> (63 - (last & 63));
            var docs = Bmi2.X64.ParallelBitDeposit((ulong)wanted, word);
            for (; docs != 0; docs &= docs - 1)
            {
                var index = rank + BitOperations.PopCount(word & (docs ^ (docs - 1)) >> 1);
                if (index < frequencies.Length) Consider((i << 6) + BitOperations.TrailingZeroCount(docs), frequencies[index]);
            }

            var passed = BitOperations.PopCount(word);
            wanted = passed == WordBits ? wanted >> WordBits : wanted >> passed;
            rank += passed;
        }
    }

    // The first of the greatest, so that equal bounds come in document order; -1 when none is left.
    private static int Greatest(ReadOnlySpan<float> bounds)
    {
        var greatest = -1;
        var bound = -1f;
        for (var i = 0; i < bounds.Length; i++)
        {
            if (bounds[i] <= bound) continue;
            bound = bounds[i];
            greatest = i;
        }

        return greatest;
    }

    private static ulong FrequentEnough(ReadOnlySpan<int> frequencies, int least)
    {
        var wanted = 0UL;
        if (!Vector256.IsHardwareAccelerated || frequencies.Length < WordBits)
        {
            for (var i = 0; i < Math.Min(frequencies.Length, WordBits); i++) wanted |= frequencies[i] >= least ? 1UL << i : 0;
            return wanted;
        }

        var bound = Vector256.Create(least);
        ref var first = ref MemoryMarshal.GetReference(frequencies);
        for (var i = 0; i < WordBits; i += Vector256<int>.Count)
        {
            wanted |= (ulong)Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref first, (nuint)i), bound).ExtractMostSignificantBits() << i;
        }

        return wanted;
    }
}
