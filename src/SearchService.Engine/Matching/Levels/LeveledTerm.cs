using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments.Postings;

namespace SearchService.Engine.Matching.Levels;

/// <summary>What does a term with levels score in a document: at most by its level, and exactly?</summary>
internal sealed unsafe class LeveledTerm
{
    private readonly TermBlocks _blocks;
    private readonly TermWeight _weight;
    private readonly byte* _norms;
    private readonly float[] _bounds = new float[TermLevels.Count];

    /// <summary>Scores the documents of a term in a field with these norms (mapped or pinned).</summary>
    public LeveledTerm(TermBlocks blocks, TermLevels levels, TermWeight weight, (IntPtr Norms, int Slot) into)
    {
        (_blocks, Levels, _weight, Slot) = (blocks, levels, weight, into.Slot);
        _norms = (byte*)into.Norms;
        var ratios = levels.Ratios(weight.Statistics);

        // The score rises with the ratio, to the last bit: the best ratio has the best score.
        for (var level = 1; level < _bounds.Length; level++)
        {
            _bounds[level] = Math.Max(0f, weight.ScoreAt(ratios[level]));
            Best = Math.Max(Best, _bounds[level]);
        }
    }

    /// <summary>The levels.</summary>
    public TermLevels Levels { get; }

    /// <summary>The place of its score in the sum.</summary>
    public int Slot { get; }

    /// <summary>No document scores higher.</summary>
    public float Best { get; }

    /// <summary>No document below the highest level scores higher.</summary>
    public float BestBelowHighest
    {
        get
        {
            var best = 0f;
            foreach (var bound in _bounds.AsSpan(0, TermLevels.Count - 1)) best = Math.Max(best, bound);
            return best;
        }
    }

    /// <summary>For each level: no document of it scores higher; 0 for level 0.</summary>
    public ReadOnlySpan<float> Bounds => _bounds;

    /// <summary>No document of a level scores higher.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Bound(int level) => _bounds[level];

    /// <summary>The score of a document that has a level.</summary>
    public float Score(int doc) => _weight.Score(Levels.Frequency(_blocks, doc), _norms[doc]);

    /// <summary>The score of a document of the highest level.</summary>
    public float Score(in LeveledDoc doc) => _weight.Score(doc.Frequency, doc.Norm);

    /// <summary>Where mapped or pinned bytes stand.</summary>
    public static IntPtr AddressOf(ReadOnlySpan<byte> norms) => (IntPtr)Unsafe.AsPointer(ref MemoryMarshal.GetReference(norms));
}
