using SearchService.Engine.Matching.Plans;
using SearchService.Engine.Matching.Unions;

namespace SearchService.Engine.Matching.Sums;

/// <summary>Which leaves must a document have, and which only add to its score? Boolean queries within boolean queries taken apart, as far as they say no more than that.</summary>
internal sealed class SumParts
{
    private readonly List<ScoredCursor> _required = [];
    private readonly List<ScoredCursor> _optional = [];
    private readonly List<ScoredCursor> _filters = [];
    private readonly List<(bool IsOptional, int Place)> _slots = [];

    /// <summary>Scored parts that a document must have.</summary>
    public IReadOnlyList<ScoredCursor> Required => _required;

    /// <summary>Parts that add to the score where they match.</summary>
    public IReadOnlyList<ScoredCursor> Optional => _optional;

    /// <summary>Unscored parts that a document must have.</summary>
    public IReadOnlyList<ScoredCursor> Filters => _filters;

    /// <summary>Opens the parts of a query that needs no number of its optional parts; null when nothing in the segment matches.</summary>
    public static (SumParts Parts, ScoreTree Score)? Open(BooleanParts query, in Opening opening)
    {
        var parts = new SumParts();
        return parts.All(query, opening) is { } score ? (parts, parts.Placed(score)) : null;
    }

    // Leaves are numbered as they come; in the end required ones come first.
    private ScoreTree Placed(Node node) => node.Leaf is { } leaf
        ? ScoreTree.Leaf(_slots[leaf].IsOptional ? _required.Count + _slots[leaf].Place : _slots[leaf].Place)
        : ScoreTree.Of(node.Combination, [.. node.Parts.Select(Placed)]);

    private Node? All(BooleanParts query, in Opening opening)
    {
        if (Alternatives.OpenAll(query.Filter, opening.Unscored) is not { } filters) return null;
        _filters.AddRange(filters);
        var required = new List<Node>();
        foreach (var part in query.Must)
        {
            if (Must(part, opening) is not { } node) return null;
            required.Add(node);
        }

        var optional = new List<Node>();
        foreach (var part in query.Should)
        {
            if (Should(part, opening) is { } node) optional.Add(node);
        }

        var needed = new Node(null, required, Combination.Sum);
        return optional.Count == 0 ? needed : new Node(null, [needed, new Node(null, optional, Combination.Sum)], Combination.Sum);
    }

    private Node? Must(Plan plan, in Opening opening)
    {
        if (plan is BooleanPlan { Parts: { CanMeet: true, MustNot.Count: 0 } inner }) return All(inner, opening);
        return plan.Open(opening.InSum) is { } cursor ? Add(_required, cursor) : null;
    }

    private Node? Should(Plan plan, in Opening opening) => plan switch
    {
        DismaxPlan best => Any(best.Parts, best.Combination, opening),
        BooleanPlan { Parts: { IsUnion: true } union } => Any(union.Should, Combination.Sum, opening),
        _ => plan.Open(opening.InSum) is { } cursor ? Add(_optional, cursor) : null,
    };

    private Node? Any(IReadOnlyList<Plan> plans, Combination combination, in Opening opening)
    {
        var nodes = new List<Node>();
        foreach (var plan in plans)
        {
            if (Should(plan, opening) is { } node) nodes.Add(node);
        }

        return nodes.Count == 0 ? null : new Node(null, nodes, combination);
    }

    private Node Add(List<ScoredCursor> list, ScoredCursor cursor)
    {
        _slots.Add((list == _optional, list.Count));
        list.Add(cursor);
        return new Node(_slots.Count - 1, [], default);
    }

    private sealed record Node(int? Leaf, IReadOnlyList<Node> Parts, Combination Combination);
}
