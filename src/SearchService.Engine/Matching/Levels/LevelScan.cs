using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Segments.Packing;

namespace SearchService.Engine.Matching.Levels;

/// <summary>The best documents of frequent terms: what every document can score at most is summed from its levels, and only those that can be among the best are scored.</summary>
/// <remarks>
/// First for groups of 8 documents at once; the best document of each of the most promising groups gives a good idea of what the worst of the best will be.
/// Then all groups that reach it, in document order, and in them the documents that do.
/// </remarks>
/// <param name="parts">The clauses; no rare term is required.</param>
/// <param name="documents">Documents of the segment.</param>
/// <param name="best">The best so far.</param>
/// <param name="clock">What ends the scan early.</param>
internal sealed unsafe class LevelScan(LevelParts parts, int documents, BestSoFar best, SearchClock clock)
{
    private const int FewestSeeds = 24;
    private const int MostSeeds = 256;
    private const int DocumentsPerSeed = 4096;

    // Groups gathered before they are looked at, and how many are on their way into the cache meanwhile.
    private const int Ahead = 256, Distance = 12;
    private const int MostFolded = 1 << 13;

    // Documents that wait for what they are scored by to come into the cache; a power of two.
    private const int Waiting = 8;

    private readonly LevelSums _sums = new(parts.Frequent, parts.FrequentRequired);
    private readonly LeveledTerm[] _terms = parts.Frequent;
    private readonly double[] _scores = new double[parts.Slots];
    private readonly int[] _levels = new int[parts.Frequent.Length];
    private readonly int[] _waiting = new int[Waiting];
    private int _waited;
    private int _came;
    private readonly int _groups = TermLevels.ClustersOf(documents) * TermLevels.Cluster;
    private readonly int _folded = Math.Min(MostFolded, TermLevels.ClustersOf(documents) * TermLevels.Cluster);
    private int _least = 1;
    private float _leastFor = float.NegativeInfinity;

    /// <summary>Offers every document that can be among the best.</summary>
    public void Run()
    {
        Span<Seed> seeds = stackalloc Seed[MostSeeds];
        var sown = 0;
        if (parts is { Frequent: [var alone], RareOptional: [], Masks: [] })
        {
            sown = SowHighest(alone, seeds);
            if (sown > 0 && !best.CanEnter(alone.BestBelowHighest, 0)) return;
        }

        ScanAll(seeds, sown);
    }

    private void ScanAll(Span<Seed> seeds, int sown)
    {
        fixed (int* first = ScratchBlocks.TakeLong((_groups + MostFolded) / sizeof(int)))
        {
            var sums = (byte*)first;
            SumGroups(sums);
            FindLeast();
            seeds = seeds[..(sown > 0 ? sown : Sow(sums, seeds))];
            Scan(sums, seeds);
            ConsiderWaiting();
        }
    }

    // Behind the sums stands the greatest of every so many of them, so that a threshold is found among few: it need not be the best one.
    private void SumGroups(byte* sums)
    {
        var folded = sums + _groups;
        new Span<byte>(folded, _folded).Clear();
        for (var group = 0; group < _groups; group += TermLevels.Cluster)
        {
            _sums.SumGroups(group / TermLevels.Cluster, sums + group);
        }

        foreach (var mask in parts.Masks) Sift(sums, MemoryMarshal.AsBytes(mask.Words));
        for (var group = 0; group < _groups; group += TermLevels.Cluster)
        {
            var into = folded + (group % MostFolded);
            for (var i = 0; i < TermLevels.Cluster; i += Vector256<byte>.Count) Vector256.Max(Vector256.Load(into + i), Vector256.Load(sums + group + i)).Store(into + i);
        }
    }

    // The bits of 8 documents are a byte: a group whose byte is 0 has none that passes.
    private void Sift(byte* sums, ReadOnlySpan<byte> passing)
    {
        if (passing.IsEmpty) return;
        var group = 0;
        for (; group + Vector256<byte>.Count <= Math.Min(passing.Length, _groups); group += Vector256<byte>.Count)
        {
            Vector256.AndNot(Vector256.Load(sums + group), Vector256.Equals(Vector256.Create(passing[group..]), Vector256<byte>.Zero)).Store(sums + group);
        }

        for (; group < _groups; group++)
        {
            if (group >= passing.Length || passing[group] == 0) sums[group] = 0;
        }
    }

    // Of one term, the documents of the highest level are often enough.
    private int SowHighest(LeveledTerm term, Span<Seed> seeds)
    {
        var highest = term.Levels.Best;
        for (var i = 0; i < highest.Length; i++)
        {
            var doc = highest[i].Doc;
            seeds[i] = new Seed(doc, byte.MaxValue);
            var score = (double)term.Score(highest[i]);
            if (!best.CanEnter(score, doc) || !best.Passes(doc, [])) continue;
            _scores[term.Slot] = score;
            best.Offer(doc, parts.Total(_scores));
        }

        return highest.Length;
    }

    private void FindLeast() => (_least, _leastFor) = (_sums.LeastFor(best.Worst), best.Worst);

    // Scores the best document of each of the most promising groups; leaves those that it has scored at the front.
    private int Sow(byte* sums, Span<Seed> seeds)
    {
        var wanted = Math.Clamp(2 * best.Places, FewestSeeds, MostSeeds);
        var looked = parts.Masks.Length > 0 ? MostSeeds : parts.FrequentRequired < 2 ? wanted : Math.Clamp(documents / DocumentsPerSeed, Math.Min(2 * wanted, MostSeeds), MostSeeds);
        var found = FindSeeds(sums, seeds, LeastOf(sums + _groups, looked));
        seeds = seeds[..found];
        seeds.Sort(static (a, b) => b.Sum.CompareTo(a.Sum));
        var scored = Math.Min(found, wanted * 2 / 3);
        for (var i = 0; i < scored; i++) Wait(seeds[i].Doc);
        ConsiderWaiting();
        return scored;
    }

    // The greatest sum that so many groups reach, or at least.
    private int LeastOf(byte* folded, int wanted)
    {
        var (reached, missed) = (_least, byte.MaxValue + 1);
        while (missed - reached > 1)
        {
            var middle = (reached + missed) / 2;
            var count = 0;
            for (var i = 0; i < _folded && count < wanted; i += Vector256<byte>.Count) count += BitOperations.PopCount(LevelSums.AtLeast(folded + i, (byte)middle));
            if (count >= wanted) reached = middle;
            else missed = middle;
        }

        return reached;
    }

    private int FindSeeds(byte* sums, Span<Seed> seeds, int least)
    {
        var found = 0;
        var sumsOfDocuments = stackalloc byte[TermLevels.GroupLength];
        Span<int> groups = stackalloc int[Ahead];
        for (var first = 0; found < seeds.Length && first < _groups && least <= byte.MaxValue;)
        {
            var reaching = groups[..Gather(sums, ref first, least, groups)];
            for (var i = 0; i < reaching.Length && found < seeds.Length; i++)
            {
                Prefetch(reaching[Math.Min(i + Distance, reaching.Length - 1)]);
                var passing = parts.Mask(reaching[i]);
                if (passing == 0) continue;
                _sums.SumDocuments(reaching[i], sumsOfDocuments);
                var seed = BestOf(reaching[i], passing, sumsOfDocuments);
                if (seed.Sum >= _least) seeds[found++] = seed;
            }
        }

        return found;
    }

    // The next groups that reach a sum, up to some more than fit into half the room.
    private int Gather(byte* sums, ref int first, int least, Span<int> groups)
    {
        var found = 0;
        for (; first < _groups && found <= groups.Length - Vector256<byte>.Count; first += Vector256<byte>.Count)
        {
            for (var left = LevelSums.AtLeast(sums + first, (byte)least); left != 0; left &= left - 1) groups[found++] = first + BitOperations.TrailingZeroCount(left);
        }

        return found;
    }

    private static Seed BestOf(int group, uint passing, byte* sums)
    {
        var seed = default(Seed);
        for (; passing != 0; passing &= passing - 1)
        {
            var i = BitOperations.TrailingZeroCount(passing);
            if (sums[i] > seed.Sum) seed = new Seed((group * TermLevels.GroupLength) + i, sums[i]);
        }

        return seed;
    }

    private void Scan(byte* sums, ReadOnlySpan<Seed> seeds)
    {
        Span<int> groups = stackalloc int[Ahead];
        for (var first = 0; first < _groups && _least <= byte.MaxValue;)
        {
            var reaching = groups[..Gather(sums, ref first, _least, groups)];
            for (var i = 0; i < Math.Min(Distance, reaching.Length); i++) Prefetch(reaching[i]);
            for (var i = 0; i < reaching.Length; i++)
            {
                if (i + Distance < reaching.Length) Prefetch(reaching[i + Distance]);
                if (sums[reaching[i]] < _least) continue;
                if (clock.Poll()) return;
                var docs = _sums.Reaching(reaching[i], _least);
                if (docs != 0) ScanGroup(reaching[i], docs & parts.Mask(reaching[i]), seeds);
            }
        }
    }

    private void ScanGroup(int group, uint reaching, ReadOnlySpan<Seed> seeds)
    {
        for (; reaching != 0; reaching &= reaching - 1)
        {
            var doc = (group * TermLevels.GroupLength) + BitOperations.TrailingZeroCount(reaching);
            if (!IsAmong(seeds, doc)) Wait(doc);
        }
    }

    private void Prefetch(int group)
    {
        _sums.Prefetch(group);
        parts.Prefetch(group);
    }

    private static bool IsAmong(ReadOnlySpan<Seed> seeds, int doc)
    {
        foreach (var seed in seeds)
        {
            if (seed.Doc == doc) return true;
        }

        return false;
    }

    private void Wait(int doc)
    {
        var bound = 0.0;
        foreach (var term in _terms) bound += term.Bound(term.Levels.Level(doc));
        if (!best.CanEnter(bound, doc)) return;
        foreach (var term in _terms)
        {
            if (term.Levels.Level(doc) != 0) term.Prefetch(doc);
        }

        if (_came - _waited == Waiting) Consider(_waiting[_waited++ & (Waiting - 1)]);
        _waiting[_came++ & (Waiting - 1)] = doc;
    }

    private void ConsiderWaiting()
    {
        while (_waited < _came) Consider(_waiting[_waited++ & (Waiting - 1)]);
    }

    private void Consider(int doc)
    {
        var bound = 0.0;
        for (var i = 0; i < _levels.Length; i++) bound += _terms[i].Bound(_levels[i] = _terms[i].Levels.Level(doc));
        if (!best.CanEnter(bound, doc) || IsRare(doc) || !best.Passes(doc, [])) return;
        Array.Clear(_scores);
        for (var i = 0; i < _levels.Length; i++)
        {
            if (_levels[i] == 0) continue;
            var term = _terms[i];
            var score = (double)term.Score(doc);
            _scores[term.Slot] = score;
            bound += score - term.Bound(_levels[i]);
            if (!best.CanEnter(bound, doc)) return;
        }

        best.Offer(doc, parts.Total(_scores));
        if (best.Worst != _leastFor) FindLeast();
    }

    // Documents of rare terms have been looked at with those.
    private bool IsRare(int doc)
    {
        foreach (var term in parts.RareOptional)
        {
            if (term.Blocks.Has(doc)) return true;
        }

        return false;
    }

    private readonly record struct Seed(int Doc, int Sum);
}
