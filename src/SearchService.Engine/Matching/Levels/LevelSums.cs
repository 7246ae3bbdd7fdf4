using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SearchService.Engine.Matching.Levels;

/// <summary>What can each of 8 documents, or each of 64 groups of documents, score over several terms at most?</summary>
/// <remarks>
/// On one scale for all terms: a score is so many units, rounded up, of which all terms together have at most 255. So what a level is worth is a byte, a register
/// of levels is turned into a register of worths by one shuffle, and the sum over terms is a byte too. The scalar path gives the same numbers.
/// </remarks>
internal sealed unsafe class LevelSums
{
    private const int Most = byte.MaxValue;

    // Sums of floats and of units are rounded differently: by far less than this.
    private const double Safety = 1 - 1e-6;

    private readonly Row[] _rows;
    private readonly int _required;
    private readonly double _unit;
    private readonly bool _usesVectors;

    /// <summary>Sums over terms, the first of which a document must have.</summary>
    /// <param name="terms">The terms; together they score more than 0.</param>
    /// <param name="required">How many of them a document must have.</param>
    /// <param name="usesVectors">Whether registers are used where the machine has them.</param>
    public LevelSums(ReadOnlySpan<LeveledTerm> terms, int required, bool usesVectors = true)
    {
        _required = required;
        _usesVectors = usesVectors && Avx2.IsSupported;
        var best = 0.0;
        foreach (var term in terms) best += term.Best;
        _unit = best / (Most - terms.Length);
        _rows = new Row[terms.Length];
        for (var i = 0; i < _rows.Length; i++) _rows[i] = new Row(terms[i].Levels.Documents, terms[i].Levels.Groups, Worths(terms[i].Bounds));
    }

    /// <summary>A sum that every document has whose score reaches <paramref name="score"/>; more than 255 where none can.</summary>
    public int LeastFor(float score) => score <= 0 ? 1 : (int)Math.Clamp(Math.Ceiling(score / _unit * Safety), 1, Most + 1);

    /// <summary>One bit for each document of a group that has all required terms and whose sum reaches <paramref name="least"/>, at least 1.</summary>
    public uint Reaching(int group, int least)
    {
        if (_usesVectors)
        {
            var sums = SumDocuments(group);
            return Vector128.Equals(Vector128.Max(sums, Vector128.Create((byte)least)), sums).ExtractMostSignificantBits() & ((1u << TermLevels.GroupLength) - 1);
        }

        var scalar = stackalloc byte[TermLevels.GroupLength];
        SumDocumentsScalar(group, scalar);
        var reaching = 0u;
        for (var i = 0; i < TermLevels.GroupLength; i++) reaching |= scalar[i] >= least ? 1u << i : 0;
        return reaching;
    }

    /// <summary>Begins to fetch the levels of a group that will be asked about soon: groups lie far apart, and waiting for them is most of the work.</summary>
    public void Prefetch(int group)
    {
        if (!Sse.IsSupported) return;
        foreach (ref readonly var row in _rows.AsSpan()) Sse.Prefetch0(row.Documents + PlaceOf(group));
    }

    /// <summary>The sums of the 8 documents of a group; 0 for those that lack a required term.</summary>
    public void SumDocuments(int group, byte* sums)
    {
        if (_usesVectors) SumDocuments(group).GetLower().Store(sums);
        else SumDocumentsScalar(group, sums);
    }

    /// <summary>For 64 groups the greatest sum that a document of each may have; 0 where none has all required terms.</summary>
    public void SumGroups(int cluster, byte* sums)
    {
        if (!_usesVectors)
        {
            SumGroupsScalar(cluster, sums);
            return;
        }

        var (low, high) = (Vector256<byte>.Zero, Vector256<byte>.Zero);
        var (leastLow, leastHigh) = (Vector256<byte>.AllBitsSet, Vector256<byte>.AllBitsSet);
        var half = Vector256.Create((byte)0x0F);
        ref var row = ref MemoryMarshal.GetArrayDataReference(_rows);
        for (var i = 0; i < _rows.Length; i++, row = ref Unsafe.Add(ref row, 1))
        {
            var both = Vector256.Load(row.Groups + ((nint)cluster * TermLevels.ClusterBytes));
            var (levelsLow, levelsHigh) = (both & half, (both.AsUInt16() >>> 4).AsByte() & half);
            low += Avx2.Shuffle(row.Worths, levelsLow);
            high += Avx2.Shuffle(row.Worths, levelsHigh);
            if (i >= _required) continue;
            leastLow = Vector256.Min(leastLow, levelsLow);
            leastHigh = Vector256.Min(leastHigh, levelsHigh);
        }

        Vector256.AndNot(low, Vector256.Equals(leastLow, Vector256<byte>.Zero)).Store(sums);
        Vector256.AndNot(high, Vector256.Equals(leastHigh, Vector256<byte>.Zero)).Store(sums + Vector256<byte>.Count);
    }

    /// <summary>One bit for each of 32 sums that reaches <paramref name="least"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AtLeast(byte* sums, byte least)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            var values = Vector256.Load(sums);
            return Vector256.Equals(Vector256.Max(values, Vector256.Create(least)), values).ExtractMostSignificantBits();
        }

        var reaching = 0u;
        for (var i = 0; i < Vector256<byte>.Count; i++) reaching |= sums[i] >= least ? 1u << i : 0;
        return reaching;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> SumDocuments(int group)
    {
        var (sums, least) = (Vector128<byte>.Zero, Vector128<byte>.AllBitsSet);
        var at = PlaceOf(group);
        ref var row = ref MemoryMarshal.GetArrayDataReference(_rows);
        for (var i = 0; i < _rows.Length; i++, row = ref Unsafe.Add(ref row, 1))
        {
            const uint Half = 0x0F0F0F0F;
            var both = Unsafe.ReadUnaligned<uint>(row.Documents + at);
            var levels = Vector128.CreateScalar((both & Half) | ((ulong)(both >> 4 & Half) << 32)).AsByte();
            sums += Ssse3.Shuffle(row.Worths.GetLower(), levels);
            if (i < _required) least = Vector128.Min(least, levels);
        }

        return Vector128.AndNot(sums, Vector128.Equals(least, Vector128<byte>.Zero));
    }

    private static nint PlaceOf(int group) => ((nint)(group / TermLevels.GroupsPerRow) * TermLevels.RowBytes) + (group % TermLevels.GroupsPerRow * TermLevels.GroupBytes);

    private void SumDocumentsScalar(int group, byte* sums)
    {
        for (var i = 0; i < TermLevels.GroupLength; i++)
        {
            var (sum, hasRequired) = (0, true);
            for (var t = 0; t < _rows.Length; t++) Add(t, LevelAt(_rows[t].Documents + PlaceOf(group) + (i % TermLevels.GroupBytes), i & TermLevels.GroupBytes), ref sum, ref hasRequired);
            sums[i] = (byte)(hasRequired ? sum : 0);
        }
    }

    private void SumGroupsScalar(int cluster, byte* sums)
    {
        for (var i = 0; i < TermLevels.Cluster; i++)
        {
            var (sum, hasRequired) = (0, true);
            for (var t = 0; t < _rows.Length; t++) Add(t, LevelAt(_rows[t].Groups + (cluster * TermLevels.ClusterBytes) + (i & 31), i & 32), ref sum, ref hasRequired);
            sums[i] = (byte)(hasRequired ? sum : 0);
        }
    }

    private void Add(int term, int level, ref int sum, ref bool hasRequired)
    {
        sum += _rows[term].Worths[level];
        hasRequired &= term >= _required || level != 0;
    }

    private static int LevelAt(byte* both, int high) => high == 0 ? *both & 15 : *both >> 4;

    // What is there at all is worth at least one unit, so that only a sum of 0 means that nothing is.
    private Vector256<byte> Worths(ReadOnlySpan<float> bounds)
    {
        Span<byte> worths = stackalloc byte[Vector256<byte>.Count];
        for (var level = 1; level < TermLevels.Count; level++)
        {
            worths[level] = worths[level + TermLevels.Count] = (byte)Math.Clamp(Math.Ceiling(bounds[level] / _unit), 1, Most);
        }

        return Vector256.Create<byte>(worths);
    }

    private readonly struct Row(byte* documents, byte* groups, Vector256<byte> worths)
    {
        public readonly byte* Documents = documents;
        public readonly byte* Groups = groups;
        public readonly Vector256<byte> Worths = worths;
    }
}
