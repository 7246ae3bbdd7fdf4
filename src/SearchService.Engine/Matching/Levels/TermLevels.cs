using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Postings;

namespace SearchService.Engine.Matching.Levels;

/// <summary>About how well does a frequent term score in each document of a segment? Four bits say it: a level from 1 to 15, 0 where it is absent.</summary>
/// <remarks>
/// <para>
/// Made from the postings and kept in memory. Level by level the (frequency, norm) pairs are known that no document of the level beats: they bound its scores
/// whatever the statistics of the day are, so that levels stay right for as long as the segment lives.
/// </para>
/// <para>
/// Documents go in groups of 8, of 4 bytes: the low half of byte i is the level of document i, the high half that of document i + 4. Eight groups and, as u32, how
/// many documents of the term stand before them are a row of 36 bytes; that number leads from a document to its frequency without a search, of which there is a
/// byte per document of the term. The greatest level of each group stands apart, 64 groups in 32 bytes: the low half of byte i is that of group i, the high half
/// that of group i + 32, as one register looks them up. Immutable, thread-safe.
/// </para>
/// </remarks>
internal sealed unsafe class TermLevels
{
    /// <summary>Levels, 0 among them.</summary>
    public const int Count = 16;

    /// <summary>Documents of a group.</summary>
    public const int GroupLength = 8;

    /// <summary>Bytes of the levels of a group; the first document whose level is the high half of a byte.</summary>
    public const int GroupBytes = GroupLength / 2;

    /// <summary>Groups of a row.</summary>
    public const int GroupsPerRow = RowLength / GroupLength;

    /// <summary>Documents of a row.</summary>
    public const int RowLength = 64;

    /// <summary>Bytes of the levels of a row; behind them stands the number of documents before it.</summary>
    public const int RowLevels = RowLength / 2;

    /// <summary>Bytes from one row to the next.</summary>
    public const int RowBytes = RowLevels + sizeof(uint);

    /// <summary>Groups whose greatest levels stand together.</summary>
    public const int Cluster = 64;

    /// <summary>Bytes of the greatest levels of so many groups.</summary>
    public const int ClusterBytes = Cluster / 2;

    /// <summary>Stands for this frequency and all greater ones.</summary>
    public const byte ManyTimes = byte.MaxValue;

    // Rarer terms are walked over document by document for less.
    private const int LeastShare = 512;

    // Pinned from the start, so that addresses hold while this is alive.
    private readonly byte[] _documents;
    private readonly byte[] _groups;
    private readonly byte[] _frequencies;
    private readonly Impact[] _impacts;
    private readonly int[] _impactEnds;
    private Bounded? _bounded;

    /// <summary>Takes over what was built.</summary>
    /// <param name="documents">Rows of documents, pinned.</param>
    /// <param name="groups">Greatest levels of groups, pinned.</param>
    /// <param name="frequencies">How often the term stands in each of its documents.</param>
    /// <param name="impacts">The pairs of each level, and where those of each level end among them.</param>
    /// <param name="best">The documents of the highest level; none if they are too many.</param>
    public TermLevels(byte[] documents, byte[] groups, byte[] frequencies, (Impact[] Pairs, int[] Ends) impacts, LeveledDoc[] best)
    {
        (_documents, _groups, _frequencies, Best) = (documents, groups, frequencies, best);
        (_impacts, _impactEnds) = impacts;
        Documents = (byte*)Unsafe.AsPointer(ref documents[0]);
        Groups = (byte*)Unsafe.AsPointer(ref groups[0]);
    }

    /// <summary>Rows of documents; valid while this is alive.</summary>
    public byte* Documents { get; }

    /// <summary>Greatest levels of groups; valid while this is alive.</summary>
    public byte* Groups { get; }

    /// <summary>The documents of the highest level, in order; none if they are too many.</summary>
    public LeveledDoc[] Best { get; }

    /// <summary>Bytes held.</summary>
    public long SizeInBytes => _documents.Length + _groups.Length + _frequencies.Length + Fixed;

    private const long Fixed = 4096;

    /// <summary>Whether a term is worth levels.</summary>
    public static bool IsFor(int documentFrequency, int documents) =>
        documentFrequency >= PostingsFormat.BlockLength && (long)documentFrequency * LeastShare >= documents;

    /// <summary>Rows of so many documents.</summary>
    public static int RowsOf(int documents) => (documents + RowLength - 1) / RowLength;

    /// <summary>Clusters of groups of so many documents.</summary>
    public static int ClustersOf(int documents) => (documents + (GroupLength * Cluster) - 1) / (GroupLength * Cluster);

    /// <summary>Bytes that the levels of a term take, about.</summary>
    public static long SizeFor(int documentFrequency, int documents) =>
        ((long)RowsOf(documents) * RowBytes) + ((long)ClustersOf(documents) * ClusterBytes) + documentFrequency + Fixed;

    /// <summary>The level of a document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Level(int doc)
    {
        var both = Documents[PlaceOf(doc)];
        return (doc & GroupBytes) == 0 ? both & 15 : both >> 4;
    }

    /// <summary>The byte of a document's level among the rows, and of a group's among the greatest levels where <see cref="PlaceOfGroup"/> tells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int PlaceOf(int doc) => ((doc >> 6) * RowBytes) + (doc / GroupLength % GroupsPerRow * GroupBytes) + (doc % GroupBytes);

    /// <summary>The byte of a group's greatest level.</summary>
    public static int PlaceOfGroup(int group) => ((group >> 6) * ClusterBytes) + (group & 31);

    /// <summary>The place of a document that has a level among the term's documents.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Rank(int doc)
    {
        var row = Documents + ((doc >> 6) * RowBytes);
        return (int)Unsafe.ReadUnaligned<uint>(row + RowLevels) + CountBefore(row, doc & (RowLength - 1));
    }

    /// <summary>How often the term stands in the document of that place, up to <see cref="ManyTimes"/>.</summary>
    public int Frequency(int rank) => _frequencies[rank];

    /// <summary>Begins to fetch that frequency.</summary>
    public void Prefetch(int rank)
    {
        if (Sse.IsSupported) Sse.Prefetch0((byte*)Unsafe.AsPointer(ref _frequencies[rank]));
    }

    /// <summary>For each level a ratio (see <see cref="ImpactFactors"/>) that no document of it exceeds; 0 for levels that no document has.</summary>
    public ReadOnlySpan<float> Ratios(FieldStatistics statistics)
    {
        var bounded = _bounded;
        if (bounded?.Statistics != statistics) _bounded = bounded = new Bounded(statistics, RatiosOf(statistics.InverseLengthFactors));
        return bounded.Ratios;
    }

    private float[] RatiosOf(ReadOnlySpan<float> factors)
    {
        var ratios = new float[Count];
        for (var level = 1; level < Count; level++)
        {
            for (var i = _impactEnds[level - 1]; i < _impactEnds[level]; i++) ratios[level] = Math.Max(ratios[level], _impacts[i].Frequency * factors[_impacts[i].Norm]);
        }

        return ratios;
    }

    // How many documents of a row have a level and come before one of it.
    private static int CountBefore(byte* row, int place)
    {
        if (!Vector256.IsHardwareAccelerated) return CountBeforeScalar(row, place);
        var both = Vector256.Load(row);
        var absentLow = Vector256.Equals(both & Vector256.Create((byte)0x0F), Vector256<byte>.Zero).ExtractMostSignificantBits();
        var absentHigh = Vector256.Equals(both & Vector256.Create((byte)0xF0), Vector256<byte>.Zero).ExtractMostSignificantBits();
        var first = place / GroupLength * GroupBytes;
        var groups = (1u << first) - 1;
        var within = (1u << (place & (GroupBytes - 1))) - 1;
        var isHigh = (place & GroupBytes) != 0;
        var low = groups | ((isHigh ? (1u << GroupBytes) - 1 : within) << first);
        var high = groups | ((isHigh ? within : 0) << first);
        return BitOperations.PopCount(~absentLow & low) + BitOperations.PopCount(~absentHigh & high);
    }

    /// <summary><see cref="CountBefore"/> without vectors.</summary>
    internal static int CountBeforeScalar(byte* row, int place)
    {
        var count = 0;
        for (var before = 0; before < place; before++)
        {
            var both = row[(before / GroupLength * GroupBytes) + (before % GroupBytes)];
            if (((before & GroupBytes) == 0 ? both & 15 : both >> 4) != 0) count++;
        }

        return count;
    }

    private sealed record Bounded(FieldStatistics Statistics, float[] Ratios);
}

/// <summary>A document with what it is scored by.</summary>
internal readonly record struct LeveledDoc(int Doc, int Frequency, byte Norm);
