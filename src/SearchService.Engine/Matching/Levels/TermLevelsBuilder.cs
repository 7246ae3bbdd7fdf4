using System.Runtime.CompilerServices;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Postings;

namespace SearchService.Engine.Matching.Levels;

/// <summary>Gives every document of a term a level: two passes over its postings.</summary>
/// <remarks>
/// Levels are cut at even distances of what a document scores, from the least score up to the one that only some of the best documents reach; those share the
/// highest level. Where the cuts lie decides only how tight the bounds are, never whether they hold.
/// </remarks>
internal sealed class TermLevelsBuilder
{
    private const int Steps = 1024;
    private const int TopDocuments = 24;
    private const int MostBest = 64;
    private const int Norms = 256;
    private const int Highest = TermLevels.Count - 1;

    private readonly TermBlocks _blocks;
    private readonly float[] _factors;
    private readonly byte[] _documents;
    private readonly byte[] _groups;
    private readonly byte[] _frequencies;
    private readonly List<LeveledDoc> _best = [];
    private readonly byte[] _levelOfStep = new byte[Steps];
    private readonly int[] _mostFrequent = new int[TermLevels.Count * Norms];

    private TermLevelsBuilder(TermBlocks blocks, FieldStatistics statistics, int documents)
    {
        _blocks = blocks;
        _factors = statistics.Factors;
        _documents = GC.AllocateArray<byte>(TermLevels.RowsOf(documents) * TermLevels.RowBytes, pinned: true);
        _groups = GC.AllocateArray<byte>(TermLevels.ClustersOf(documents) * TermLevels.ClusterBytes, pinned: true);
        _frequencies = new byte[blocks.DocumentFrequency];
    }

    /// <summary>The levels of a term.</summary>
    /// <param name="blocks">Its documents, with frequencies.</param>
    /// <param name="norms">One byte for each document of the segment.</param>
    /// <param name="statistics">What the field is like today: decides where the cuts lie.</param>
    public static TermLevels Build(TermBlocks blocks, ReadOnlySpan<byte> norms, FieldStatistics statistics)
    {
        var builder = new TermLevelsBuilder(blocks, statistics, norms.Length);
        builder.Cut(norms);
        builder.Place(norms);
        return builder.Finish();
    }

    // A score is weight times ratio / (1 + ratio).
    private int StepOf(int frequency, byte norm)
    {
        var ratio = frequency * _factors[norm];
        return Math.Clamp((int)(ratio / (1 + ratio) * Steps), 0, Steps - 1);
    }

    private void Cut(ReadOnlySpan<byte> norms)
    {
        var counts = new int[Steps];
        for (var block = 0; block < _blocks.Count; block++)
        {
            _blocks.Load(block);
            var (docs, frequencies) = (_blocks.Docs, _blocks.Frequencies);
            for (var i = 0; i < _blocks.Length; i++) counts[StepOf(frequencies[i], norms[docs[i]])]++;
        }

        var least = Array.FindIndex(counts, static count => count > 0);
        var top = Steps;
        for (var documents = 0; documents < TopDocuments && top > least;) documents += counts[--top];
        for (var step = 0; step < Steps; step++)
        {
            _levelOfStep[step] = (byte)(step >= top ? Highest : 1 + ((Math.Max(step, least) - least) * (Highest - 1) / Math.Max(1, top - least)));
        }
    }

    private void Place(ReadOnlySpan<byte> norms)
    {
        var rank = 0;
        for (var block = 0; block < _blocks.Count; block++)
        {
            _blocks.Load(block);
            var (docs, frequencies) = (_blocks.Docs, _blocks.Frequencies);
            for (var i = 0; i < _blocks.Length; i++)
            {
                _frequencies[rank++] = (byte)Math.Min(frequencies[i], TermLevels.ManyTimes);
                Place(docs[i], frequencies[i], norms[docs[i]]);
            }
        }

        CountBefore();
    }

    private void Place(int doc, int frequency, byte norm)
    {
        var level = _levelOfStep[StepOf(frequency, norm)];
        ref var most = ref _mostFrequent[(level * Norms) + norm];
        if (frequency > most) most = frequency;
        if (level == Highest && _best.Count <= MostBest) _best.Add(new LeveledDoc(doc, frequency, norm));
        var group = doc / TermLevels.GroupLength;
        Raise(ref _documents[TermLevels.PlaceOf(doc)], (doc & TermLevels.GroupBytes) == 0 ? 0 : 4, level);
        Raise(ref _groups[TermLevels.PlaceOfGroup(group)], (group & 32) == 0 ? 0 : 4, level);
        CountOf(doc / TermLevels.RowLength)++;
    }

    private static void Raise(ref byte both, int shift, int level)
    {
        if ((both >> shift & 15) < level) both = (byte)((both & ~(15 << shift)) | (level << shift));
    }

    private ref uint CountOf(int row) => ref Unsafe.As<byte, uint>(ref _documents[(row * TermLevels.RowBytes) + TermLevels.RowLevels]);

    private void CountBefore()
    {
        var before = 0u;
        for (var row = 0; row < _documents.Length / TermLevels.RowBytes; row++)
        {
            ref var count = ref CountOf(row);
            (count, before) = (before, before + count);
        }
    }

    // A pair that a shorter document has with as great a frequency bounds nothing.
    private TermLevels Finish()
    {
        var impacts = new List<Impact>();
        var ends = new int[TermLevels.Count];
        for (var level = 1; level < TermLevels.Count; level++)
        {
            var best = 0;
            for (var norm = 0; norm < Norms; norm++)
            {
                var frequency = _mostFrequent[(level * Norms) + norm];
                if (frequency > best) impacts.Add(new Impact(best = frequency, (byte)norm));
            }

            ends[level] = impacts.Count;
        }

        return new TermLevels(_documents, _groups, _frequencies, ([.. impacts], ends), _best.Count <= MostBest ? [.. _best] : []);
    }
}
