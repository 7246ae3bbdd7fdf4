using SearchService.Engine.Collecting;
using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Masks;
using SearchService.Engine.Matching.Plans;

namespace SearchService.Engine.Matching.Levels;

/// <summary>The best documents of boolean queries of terms whose frequent ones all have levels.</summary>
/// <remarks>
/// A rare term leads a pass over its own documents: the rarest required one, or if none is required each in turn. What is left has frequent terms only and is
/// scanned by its levels. Every document is scored in the same steps as by any other way.
/// </remarks>
internal static class LevelRanking
{
    private const int MostTerms = 12;

    /// <summary>Offers the best documents; false where some term does not allow it.</summary>
    public static bool TryRank(BooleanParts parts, (Opening Opening, TopList<Ranked> Top) into)
    {
        var opening = into.Opening;
        if (parts.Must.Count + parts.Should.Count > MostTerms) return false;
        if (parts.Must.Any(part => part is NonePlan || (part as TermPlan)?.IsAbsent(opening) == true)) return true;
        if (!HasFrequent(parts, opening) || Open(parts.Must, 0, opening) is not var (required, rareRequired) || Open(parts.Should, parts.Must.Count, opening) is not var (optional, rareOptional)) return false;
        if (required.Count + optional.Count == 0 || !required.Concat(optional).Any(static term => term.Best > 0)) return false;
        var masks = Masks(parts, opening);
        if (opening.Clock.Expired) return true;
        var open = new LevelParts
        {
            Frequent = [.. required.OrderByDescending(static term => term.Best), .. optional.OrderByDescending(static term => term.Best)],
            FrequentRequired = required.Count,
            RareRequired = [.. rareRequired.OrderBy(static term => term.Blocks.DocumentFrequency)],
            RareOptional = [.. rareOptional.OrderBy(static term => term.Blocks.DocumentFrequency)],
            Masks = masks,
            Slots = parts.Must.Count + parts.Should.Count,
            FirstAdded = parts.Must.Count > 0 ? parts.Must.Count : parts.Should.Count,
        };
        Run(open, opening, new BestSoFar(opening.Segment, into.Top));
        return true;
    }

    private static void Run(LevelParts parts, in Opening opening, BestSoFar best)
    {
        if (parts.RareRequired.Length > 0)
        {
            new RarePass(parts, parts.RareRequired[0], [], best, opening.Clock).Run();
            return;
        }

        for (var i = 0; i < parts.RareOptional.Length; i++) new RarePass(parts, parts.RareOptional[i], parts.RareOptional[..i], best, opening.Clock).Run();
        new LevelScan(parts, opening.Segment.View.Count, best, opening.Clock).Run();
    }

    private static bool HasFrequent(BooleanParts parts, in Opening opening)
    {
        foreach (var part in parts.Must)
        {
            if (part is TermPlan term && term.IsFrequent(opening)) return true;
        }

        foreach (var part in parts.Should)
        {
            if (part is TermPlan term && term.IsFrequent(opening)) return true;
        }

        return false;
    }

    // Those of the terms that the segment has; null where a frequent one has no levels, or a rare one no blocks.
    private static (List<LeveledTerm> Frequent, List<ScoredTerm> Rare)? Open(IReadOnlyList<Plan> plans, int firstSlot, in Opening opening)
    {
        var (frequent, rare) = (new List<LeveledTerm>(plans.Count), new List<ScoredTerm>());
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i] is NonePlan) continue;
            if (plans[i] is not TermPlan plan) return null;
            if (plan.IsAbsent(opening)) continue;
            if (plan.IsFrequent(opening))
            {
                if (plan.Leveled(opening, firstSlot + i) is not { } leveled) return null;
                frequent.Add(leveled);
            }
            else
            {
                if (plan.Scored(opening, firstSlot + i) is not { } scored) return null;
                rare.Add(scored);
            }
        }

        return (frequent, rare);
    }

    private static DocMask[] Masks(BooleanParts parts, in Opening opening)
    {
        if (parts.Filter.Count + parts.MustNot.Count == 0) return [];
        var masks = new List<DocMask>();
        foreach (var filter in parts.Filter) masks.Add(filter.Mask(opening));
        foreach (var excluded in parts.MustNot) masks.Add(new OutsideMask(excluded.Mask(opening)));
        return [.. masks];
    }
}
