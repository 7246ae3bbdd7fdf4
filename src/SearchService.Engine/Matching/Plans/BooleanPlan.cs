using SearchService.Engine.Collecting;
using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Levels;
using SearchService.Engine.Matching.Ranking;
using SearchService.Engine.Matching.Sums;
using SearchService.Engine.Matching.Unions;

namespace SearchService.Engine.Matching.Plans;

/// <summary>A boolean query: all of these, some of those, none of the rest.</summary>
internal sealed class BooleanPlan(BooleanParts parts) : Plan
{
    private (int Segment, DocBits Bits)? _met;

    /// <summary>The clauses.</summary>
    public BooleanParts Parts => parts;

    /// <inheritdoc/>
    protected override string Description => "the sum of";

    /// <inheritdoc/>
    public override bool CountsApart => parts.IsUnion || (parts.Counted.All(static part => part.CountsApart || part is PhrasePlan) && parts.CanMeet);

    /// <inheritdoc/>
    public override int KnownCount(in PlacedSegment segment)
    {
        if (!parts.CanMeet || parts.MustNot.Count > 0 || parts.Must.Count + parts.Filter.Count > 1) return -1;
        return (parts.Must.Count > 0 ? parts.Must[0] : parts.Filter[0]).KnownCount(segment);
    }

    /// <inheritdoc/>
    public override bool TryBest(in Opening opening, TopList<Ranked> top)
    {
        if (!parts.IsOfTerms) return false;
        if (LevelRanking.TryRank(parts, (opening, top))) return true;
        var at = opening;
        return parts.Must.Count > 0 ? BlockRanking.TryAll(parts, () => Meet(at), (opening, top)) : BlockRanking.TryAny(parts, (opening, top));
    }

    /// <inheritdoc/>
    public override ScoredCursor? Open(in Opening opening)
    {
        if (OpenIncluded(opening) is not { } included) return null;
        var excluded = Alternatives.OpenAny(parts.MustNot, opening.Unscored);
        if (excluded.Length == 0) return included;
        return new ExclusionCursor(included, excluded.Length == 1 ? excluded[0] : new UnionCursor(excluded), opening.Clock);
    }

    /// <inheritdoc/>
    public override void AddTo(DocBits bits, in Opening opening)
    {
        if (parts.IsUnion)
        {
            foreach (var part in parts.Should) part.AddTo(bits, opening);
        }
        else if (parts.CanMeet)
        {
            bits.Add(Meet(opening).Words);
        }
        else
        {
            base.AddTo(bits, opening);
        }
    }

    /// <inheritdoc/>
    public override Explanation? Explain(in Opening opening, int doc)
    {
        if (Open(opening) is not { } cursor || cursor.Advance(doc) != doc) return null;
        var details = new List<Explanation>();
        foreach (var part in (IEnumerable<Plan>)[.. parts.Must, .. parts.Should])
        {
            if (part.Explain(opening, doc) is { } detail) details.Add(detail);
        }

        return new Explanation(details.Sum(static detail => detail.Value), Description, details);
    }

    private DocBits Meet(in Opening opening)
    {
        if (_met is { } kept && kept.Segment == opening.Segment.Index) return kept.Bits;
        var bits = new BitMeeting([.. Needed(parts)], opening).Meet(BlockRanking.Unite(parts.MustNot, opening));
        _met = (opening.Segment.Index, bits);
        return bits;
    }

    // What a document must have, boolean queries that say no more than that taken apart.
    private static IEnumerable<Plan> Needed(BooleanParts parts) => parts.Must.Concat(parts.Filter)
        .SelectMany(static part => part is BooleanPlan { Parts: { CanMeet: true, MustNot.Count: 0 } inner } ? Needed(inner) : [part]);

    private ScoredCursor? OpenIncluded(in Opening opening)
    {
        if (parts.Must.Count + parts.Filter.Count == 0 && parts.MinimumShould == 1) return OpenUnion(opening);
        var isAlone = parts.Must.Count == 1 && parts.Should.Count == 0;
        if (parts.CanMeet && !isAlone && opening.Scores != Scores.None) return OpenSum(opening);
        if (Alternatives.OpenAll(parts.Must, isAlone ? opening : opening.InSum) is not { } must) return null;
        if (Alternatives.OpenAll(parts.Filter, opening.Unscored) is not { } filter) return null;
        if (parts.MinimumShould == 0) return Join(must, filter, opening.Clock);
        var should = Alternatives.OpenAny(parts.Should, opening.InSum);
        return should.Length < parts.MinimumShould ? null : Require(must, filter, Some(should, parts.MinimumShould, opening.Clock), opening.Clock);
    }

    // Optional parts are opened only here: where nobody asks for scores, they need not be.
    private SumCursor? OpenSum(in Opening opening) =>
        SumParts.Open(parts, opening) is var (open, score) ? new SumCursor(open, score, opening.Scores == Scores.Best, opening.Clock) : null;

    private ScoredCursor? OpenUnion(in Opening opening)
    {
        var isAlone = parts.Should.Count == 1;
        return Alternatives.Join(Alternatives.OpenAny(parts.Should, isAlone ? opening : opening.InSum), Combination.Sum, opening);
    }

    private static ScoredCursor Require(ScoredCursor[] must, ScoredCursor[] filter, ScoredCursor some, SearchClock clock) =>
        must.Length + filter.Length == 0 ? some : new ConjunctionCursor([.. must, some], filter, clock);

    private static ScoredCursor Join(ScoredCursor[] must, ScoredCursor[] filter, SearchClock clock) =>
        must.Length == 1 && filter.Length == 0 ? must[0] : new ConjunctionCursor(must, filter, clock);

    private static ScoredCursor Some(ScoredCursor[] should, int minimum, SearchClock clock)
    {
        if (should.Length == 1) return should[0];
        return minimum == should.Length ? new ConjunctionCursor(should, [], clock) : new DisjunctionCursor(should, Combination.Sum, minimum, clock);
    }
}

/// <summary>The clauses of a boolean query.</summary>
/// <param name="Must">All of these, scored.</param>
/// <param name="Should">Some of these, scored.</param>
/// <param name="Filter">All of these, unscored.</param>
/// <param name="MustNot">None of these.</param>
/// <param name="MinimumShould">How many of Should, at least 1 when nothing else is required.</param>
internal sealed record BooleanParts(IReadOnlyList<Plan> Must, IReadOnlyList<Plan> Should, IReadOnlyList<Plan> Filter, IReadOnlyList<Plan> MustNot, int MinimumShould)
{
    /// <summary>Whether it is nothing but the union of Should.</summary>
    public bool IsUnion => Must.Count + Filter.Count + MustNot.Count == 0 && MinimumShould == 1;

    /// <summary>Whether its documents are those that all required parts have, without the excluded ones.</summary>
    public bool CanMeet => Must.Count + Filter.Count > 0 && MinimumShould == 0;

    /// <summary>The parts that decide which documents match.</summary>
    public IEnumerable<Plan> Counted => [.. Must, .. Filter, .. MustNot];

    /// <summary>Whether what is scored is terms, all of them required but those that only add, or any of them.</summary>
    public bool IsOfTerms =>
        Must.Concat(Should).All(static part => part is TermPlan or NonePlan) && (Must.Count > 0 ? MinimumShould == 0 : MinimumShould == 1);
}
