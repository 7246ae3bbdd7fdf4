using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Unions;

namespace SearchService.Engine.Matching.Plans;

/// <summary>Opens plans side by side.</summary>
internal static class Alternatives
{
    /// <summary>Cursors of those plans that match anything in the segment.</summary>
    public static ScoredCursor[] OpenAny(IReadOnlyList<Plan> plans, in Opening opening)
    {
        var cursors = new List<ScoredCursor>(plans.Count);
        foreach (var plan in plans)
        {
            if (plan.Open(opening) is { } cursor) cursors.Add(cursor);
        }

        return [.. cursors];
    }

    /// <summary>Cursors of all plans; null when one of them matches nothing in the segment.</summary>
    public static ScoredCursor[]? OpenAll(IReadOnlyList<Plan> plans, in Opening opening)
    {
        var cursors = new ScoredCursor[plans.Count];
        for (var i = 0; i < cursors.Length; i++)
        {
            if (plans[i].Open(opening) is not { } cursor) return null;
            cursors[i] = cursor;
        }

        return cursors;
    }

    /// <summary>One cursor over documents that any of the cursors has, of the kind that suits what will be asked; null for none.</summary>
    public static ScoredCursor? Join(ScoredCursor[] cursors, Combination combination, in Opening opening) => cursors.Length switch
    {
        0 => null,
        1 => cursors[0],
        _ => opening.Scores switch
        {
            Scores.None => new ConstantCursor(new UnionCursor(cursors), 0),
            Scores.Best => new MaxScoreCursor(cursors, combination, opening.Clock),
            _ => new DisjunctionCursor(cursors, combination, 1, opening.Clock),
        },
    };
}
