using SearchService.Engine.Collecting;
using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Plans;

namespace SearchService.Engine.Matching.Ranking;

/// <summary>The best documents of boolean queries whose scored parts are terms, by their blocks and bits.</summary>
internal static class BlockRanking
{
    /// <summary>The best documents that have all required terms and pass all filters, other terms adding to the score.</summary>
    /// <param name="parts">The clauses.</param>
    /// <param name="meet">The documents that match, asked for only where they are needed.</param>
    /// <param name="into">Where and into what.</param>
    public static bool TryAll(BooleanParts parts, Func<DocBits> meet, (Opening Opening, TopList<Ranked> Top) into)
    {
        var opening = into.Opening;
        if (parts.Must.Any(part => part is NonePlan || (part as TermPlan)?.IsAbsent(opening) == true)) return true;
        if (Open(parts.Must, opening, 0) is not { Count: > 0 } required || Open(parts.Should, opening, parts.Must.Count) is not { } optional) return false;
        var best = new BestSoFar(opening.Segment, into.Top);
        var slots = (parts.Must.Count + parts.Should.Count, parts.Must.Count);
        ScoredTerm[] added = [.. optional.Select(static part => part.Term).OrderByDescending(static term => term.Best)];
        if (required.Count == 1 && parts.Filter.Count + parts.MustNot.Count == 0)
        {
            new BlockPass(new BlockPassParts { Lead = required[0].Term, Optional = added, Slots = slots.Item1, FirstAdded = slots.Item2 }, best, opening.Clock).Run();
            return true;
        }

        ScoredTerm[] strongest = [.. required.Select(static part => part.Term).OrderByDescending(static term => term.Best)];
        new MatchWalk(strongest, added, slots, best, opening.Clock).Run(meet().Words);
        return true;
    }

    /// <summary>The best documents that have any of the terms and pass all filters.</summary>
    public static bool TryAny(BooleanParts parts, (Opening Opening, TopList<Ranked> Top) into)
    {
        var opening = into.Opening;
        if (Open(parts.Should, opening, 0) is not { Count: <= UnionRanking.MostTerms } terms) return false;
        if (terms.Count == 0) return true;
        var filters = parts.Filter.Count > 0 ? new BitMeeting(parts.Filter, opening).Meet(null) : null;
        if (Unite(parts.MustNot, opening) is { } excluded)
        {
            filters ??= Everything(opening);
            filters.Remove(excluded.Words);
        }

        if (opening.Clock.Expired) return true;
        new UnionRanking(terms, filters, parts.Should.Count, opening, new BestSoFar(opening.Segment, into.Top)).Run();
        return true;
    }

    /// <summary>All matches of a plan as bits.</summary>
    public static DocBits Bits(Plan plan, in Opening opening)
    {
        var bits = ScratchBits.Take(opening.Segment.View.Count);
        plan.AddTo(bits, opening.Unscored);
        return bits;
    }

    /// <summary>All matches of any of the plans as bits; null for no plans.</summary>
    public static DocBits? Unite(IReadOnlyList<Plan> plans, in Opening opening)
    {
        if (plans.Count == 0) return null;
        var bits = ScratchBits.Take(opening.Segment.View.Count);
        foreach (var plan in plans) plan.AddTo(bits, opening.Unscored);
        return bits;
    }

    private static DocBits Everything(in Opening opening)
    {
        var bits = ScratchBits.Take(opening.Segment.View.Count);
        bits.AddAll();
        return bits;
    }

    // Those of the terms that the segment has; null where one is no term or has no blocks.
    private static List<OpenTerm>? Open(IReadOnlyList<Plan> plans, in Opening opening, int firstSlot)
    {
        var terms = new List<OpenTerm>(plans.Count);
        for (var i = 0; i < plans.Count; i++)
        {
            if (plans[i] is NonePlan) continue;
            if (plans[i] is not TermPlan plan) return null;
            if (plan.IsAbsent(opening)) continue;
            if (plan.Scored(opening, firstSlot + i) is not { } term) return null;
            terms.Add(new OpenTerm(plan, term));
        }

        return terms;
    }
}

/// <summary>A term of a query, open in a segment.</summary>
internal readonly record struct OpenTerm(TermPlan Plan, ScoredTerm Term);
