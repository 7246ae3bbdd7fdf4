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
        if (parts.Must.Count + parts.Should.Count > MostTerms || !(HasFrequent(parts.Must, opening) || HasFrequent(parts.Should, opening))) return false;
        foreach (var part in parts.Must)
        {
            if (part is NonePlan || (part as TermPlan)?.IsAbsent(opening) == true) return true;
        }

        if (LevelParts.Open(parts, opening) is not { } open) return false;
        if (!opening.Clock.Expired) Run(open, opening, new BestSoFar(opening.Segment, into.Top));

        // Levels are read by their addresses, and the cache may have let go of them meanwhile.
        GC.KeepAlive(open);
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
        if (parts.Frequent.Length > 0) new LevelScan(parts, opening.Segment.View.Count, best, opening.Clock).Run();
    }

    private static bool HasFrequent(IReadOnlyList<Plan> plans, in Opening opening)
    {
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i] is TermPlan term && term.IsFrequent(opening)) return true;
        }

        return false;
    }
}
