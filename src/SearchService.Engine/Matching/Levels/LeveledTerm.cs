using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using SearchService.Engine.Matching.Plans;
using SearchService.Engine.Matching.Scoring;

namespace SearchService.Engine.Matching.Levels;

/// <summary>What does a term with levels score in a document: at most by its level, and exactly?</summary>
internal sealed unsafe class LeveledTerm
{
    private readonly TermPlan _plan;
    private readonly Opening _opening;
    private readonly TermWeight _weight;
    private readonly byte* _norms;
    private readonly float[] _bounds = new float[TermLevels.Count];

    /// <summary>Scores the documents of a term in a field with these norms (mapped or pinned).</summary>
    public LeveledTerm(TermPlan plan, in Opening opening, TermLevels levels, int slot)
    {
        (_plan, _opening, Levels, Slot) = (plan, opening, levels, slot);
        _weight = plan.Weight;
        _norms = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(plan.Norms(opening)));
        var ratios = levels.Ratios(_weight.Statistics);

        // The score rises with the ratio, to the last bit: the best ratio has the best score.
        for (var level = 1; level < _bounds.Length; level++)
        {
            _bounds[level] = Math.Max(0f, _weight.ScoreAt(ratios[level]));
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
    public float Score(int doc)
    {
        var rank = Levels.Rank(doc);
        var frequency = Levels.Frequency(rank);
        return _weight.Score(frequency < TermLevels.ManyTimes ? frequency : _plan.Blocks(_opening)!.FrequencyOf(rank), _norms[doc]);
    }

    /// <summary>Begins to fetch what <see cref="Score(int)"/> needs.</summary>
    public void Prefetch(int doc)
    {
        Levels.Prefetch(Levels.Rank(doc));
        if (Sse.IsSupported) Sse.Prefetch0(_norms + doc);
    }

    /// <summary>The score of a document of the highest level.</summary>
    public float Score(in LeveledDoc doc) => _weight.Score(doc.Frequency, doc.Norm);
}
