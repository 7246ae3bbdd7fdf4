using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Masks;

namespace SearchService.Engine.Matching.Levels;

/// <summary>What a ranking by levels goes by: terms, frequent ones with levels and rare ones without, and what else documents must pass.</summary>
internal sealed class LevelParts
{
    /// <summary>Frequent terms, the required ones first, each kind strongest first.</summary>
    public required LeveledTerm[] Frequent { get; init; }

    /// <summary>How many of them are required.</summary>
    public required int FrequentRequired { get; init; }

    /// <summary>Required rare terms, the rarest first.</summary>
    public required ScoredTerm[] RareRequired { get; init; }

    /// <summary>Rare terms that only add to the score, the rarest first.</summary>
    public required ScoredTerm[] RareOptional { get; init; }

    /// <summary>What else a document must pass, deletion not among it.</summary>
    public required DocMask[] Masks { get; init; }

    /// <summary>Slots of scores: those below <see cref="FirstAdded"/> are summed, then those from it on, then both.</summary>
    public required int Slots { get; init; }

    /// <summary>The first slot of what is only added.</summary>
    public required int FirstAdded { get; init; }

    /// <summary>Those of 64 documents that pass all masks.</summary>
    public ulong Mask(int index)
    {
        var passing = ulong.MaxValue;
        foreach (var mask in Masks)
        {
            passing &= mask.Word(index);
            if (passing == 0) return 0;
        }

        return passing;
    }

    /// <summary>Scores by slot, summed in the order in which every other way of ranking sums them.</summary>
    public double Total(ReadOnlySpan<double> scores)
    {
        var (sum, added) = (0.0, 0.0);
        for (var slot = 0; slot < FirstAdded; slot++) sum += scores[slot];
        for (var slot = FirstAdded; slot < scores.Length; slot++) added += scores[slot];
        return sum + added;
    }
}
