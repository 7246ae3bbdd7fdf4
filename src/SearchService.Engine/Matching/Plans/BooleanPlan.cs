using SearchService.Engine.Matching.Cursors;

namespace SearchService.Engine.Matching.Plans;

/// <summary>A boolean query: all of these, some of those, none of the rest.</summary>
internal sealed class BooleanPlan(BooleanParts parts) : Plan
{
    /// <inheritdoc/>
    protected override string Description => "the sum of";

    /// <inheritdoc/>
    public override ScoredCursor? Open(in PlacedSegment segment, SearchClock clock)
    {
        if (OpenIncluded(segment, clock) is not { } included) return null;
        var excluded = OpenAny(parts.MustNot, segment, clock);
        if (excluded.Length == 0) return included;
        return new ExclusionCursor(included, excluded.Length == 1 ? excluded[0] : new UnionCursor(excluded), clock);
    }

    /// <inheritdoc/>
    public override Explanation? Explain(in PlacedSegment segment, int doc, SearchClock clock)
    {
        if (Open(segment, clock) is not { } cursor || cursor.Advance(doc) != doc) return null;
        var details = new List<Explanation>();
        foreach (var part in (IEnumerable<Plan>)[.. parts.Must, .. parts.Should])
        {
            if (part.Explain(segment, doc, clock) is { } detail) details.Add(detail);
        }

        return new Explanation(details.Sum(static detail => detail.Value), Description, details);
    }

    private ScoredCursor? OpenIncluded(in PlacedSegment segment, SearchClock clock)
    {
        if (OpenAll(parts.Must, segment, clock) is not { } must) return null;
        if (OpenAll(parts.Filter, segment, clock) is not { } filter) return null;
        var should = OpenAny(parts.Should, segment, clock);
        if (should.Length < parts.MinimumShould) return null;
        if (parts.MinimumShould > 0) return Require(must, filter, Some(should, parts.MinimumShould, clock), clock);
        var required = Join(must, filter, clock);
        return should.Length == 0 ? required : new OptionalCursor(required, Some(should, 1, clock));
    }

    private static ScoredCursor Require(ScoredCursor[] must, ScoredCursor[] filter, ScoredCursor some, SearchClock clock) =>
        must.Length + filter.Length == 0 ? some : new ConjunctionCursor([.. must, some], filter, clock);

    private static ScoredCursor Join(ScoredCursor[] must, ScoredCursor[] filter, SearchClock clock) =>
        must.Length == 1 && filter.Length == 0 ? must[0] : new ConjunctionCursor(must, filter, clock);

    private static ScoredCursor Some(ScoredCursor[] should, int minimum, SearchClock clock)
    {
        if (should.Length == 1) return should[0];
        return minimum == should.Length ? new ConjunctionCursor(should, [], clock) : new SumCursor(should, minimum, clock);
    }

    private static ScoredCursor[]? OpenAll(IReadOnlyList<Plan> plans, in PlacedSegment segment, SearchClock clock)
    {
        var cursors = new ScoredCursor[plans.Count];
        for (var i = 0; i < cursors.Length; i++)
        {
            if (plans[i].Open(segment, clock) is not { } cursor) return null;
            cursors[i] = cursor;
        }

        return cursors;
    }

    private static ScoredCursor[] OpenAny(IReadOnlyList<Plan> plans, in PlacedSegment segment, SearchClock clock)
    {
        var cursors = new List<ScoredCursor>(plans.Count);
        foreach (var plan in plans)
        {
            if (plan.Open(segment, clock) is { } cursor) cursors.Add(cursor);
        }

        return [.. cursors];
    }
}

/// <summary>The clauses of a boolean query.</summary>
/// <param name="Must">All of these, scored.</param>
/// <param name="Should">Some of these, scored.</param>
/// <param name="Filter">All of these, unscored.</param>
/// <param name="MustNot">None of these.</param>
/// <param name="MinimumShould">How many of Should, at least 1 when nothing else is required.</param>
internal sealed record BooleanParts(IReadOnlyList<Plan> Must, IReadOnlyList<Plan> Should, IReadOnlyList<Plan> Filter, IReadOnlyList<Plan> MustNot, int MinimumShould);
