using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Masks;
using SearchService.Engine.Matching.Plans;

namespace SearchService.Engine.Matching.Levels;

/// <summary>What a ranking by levels goes by: terms, frequent ones with levels and rare ones without, and what else documents must pass.</summary>
internal sealed class LevelParts
{
    private readonly List<LeveledTerm> _frequent = [];
    private readonly List<ScoredTerm> _rareRequired = [];
    private readonly List<ScoredTerm> _rareOptional = [];
    private readonly int _slots;
    private readonly int _firstAdded;

    private LevelParts(BooleanParts parts)
    {
        _slots = parts.Must.Count + parts.Should.Count;
        _firstAdded = parts.Must.Count > 0 ? parts.Must.Count : _slots;
    }

    /// <summary>Frequent terms, the required ones first, each kind strongest first.</summary>
    public LeveledTerm[] Frequent { get; private set; } = [];

    /// <summary>How many of them are required.</summary>
    public int FrequentRequired { get; private set; }

    /// <summary>Required rare terms, the rarest first.</summary>
    public ScoredTerm[] RareRequired { get; private set; } = [];

    /// <summary>Rare terms that only add to the score, the rarest first.</summary>
    public ScoredTerm[] RareOptional { get; private set; } = [];

    /// <summary>What else a document must pass, deletion not among it.</summary>
    public DocMask[] Masks { get; private set; } = [];

    /// <summary>Slots of scores.</summary>
    public int Slots => _slots;

    /// <summary>Opens clauses; null where a frequent term has no levels, a rare one no blocks, or nothing scores at all.</summary>
    public static LevelParts? Open(BooleanParts parts, in Opening opening)
    {
        var open = new LevelParts(parts);
        if (!open.TryAdd(parts.Must, (0, open._rareRequired), opening)) return null;
        open.FrequentRequired = open._frequent.Count;
        if (!open.TryAdd(parts.Should, (parts.Must.Count, open._rareOptional), opening) || !open.CanScore()) return null;
        open.Order();
        open.Masks = MasksOf(parts, opening);
        return open;
    }

    /// <summary>Those of a group's documents that pass all masks.</summary>
    public uint Mask(int group)
    {
        uint passing = byte.MaxValue;
        foreach (var mask in Masks)
        {
            passing &= mask.Byte(group);
            if (passing == 0) return 0;
        }

        return passing;
    }

    /// <summary>Begins to fetch what <see cref="Mask"/> needs.</summary>
    public void Prefetch(int group)
    {
        foreach (var mask in Masks) mask.Prefetch(group);
    }

    /// <summary>Scores by slot, summed in the order in which every other way of ranking sums them: the required ones, then those that are only added, then both.</summary>
    public double Total(ReadOnlySpan<double> scores)
    {
        var (sum, added) = (0.0, 0.0);
        for (var slot = 0; slot < _firstAdded; slot++) sum += scores[slot];
        for (var slot = _firstAdded; slot < scores.Length; slot++) added += scores[slot];
        return sum + added;
    }

    private bool TryAdd(IReadOnlyList<Plan> plans, (int FirstSlot, List<ScoredTerm> Rare) into, in Opening opening)
    {
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i] is NonePlan) continue;
            if (plans[i] is not TermPlan plan) return false;
            if (plan.IsAbsent(opening)) continue;
            if (plan.IsFrequent(opening))
            {
                if (plan.Leveled(opening, into.FirstSlot + i) is not { } leveled) return false;
                _frequent.Add(leveled);
            }
            else
            {
                if (plan.Scored(opening, into.FirstSlot + i) is not { } scored) return false;
                into.Rare.Add(scored);
            }
        }

        return true;
    }

    private bool CanScore()
    {
        foreach (var term in _frequent)
        {
            if (term.Best > 0) return true;
        }

        return false;
    }

    private void Order()
    {
        Frequent = [.. _frequent];
        Frequent.AsSpan(0, FrequentRequired).Sort(static (a, b) => b.Best.CompareTo(a.Best));
        Frequent.AsSpan(FrequentRequired).Sort(static (a, b) => b.Best.CompareTo(a.Best));
        RareRequired = Rarest(_rareRequired);
        RareOptional = Rarest(_rareOptional);
    }

    private static ScoredTerm[] Rarest(List<ScoredTerm> terms)
    {
        if (terms.Count > 1) terms.Sort(static (a, b) => a.Blocks.DocumentFrequency.CompareTo(b.Blocks.DocumentFrequency));
        return [.. terms];
    }

    private static DocMask[] MasksOf(BooleanParts parts, in Opening opening)
    {
        if (parts.Filter.Count + parts.MustNot.Count == 0) return [];
        var masks = new List<DocMask>();
        foreach (var filter in parts.Filter) masks.Add(filter.Mask(opening));
        foreach (var excluded in parts.MustNot) masks.Add(new OutsideMask(excluded.Mask(opening)));
        return [.. masks];
    }
}
