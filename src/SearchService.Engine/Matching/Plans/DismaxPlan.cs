using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Unions;

namespace SearchService.Engine.Matching.Plans;

/// <summary>The best of several plans, plus a share of the others.</summary>
internal sealed class DismaxPlan(IReadOnlyList<Plan> alternatives, float tieBreaker) : Plan
{
    /// <summary>The alternatives.</summary>
    public IReadOnlyList<Plan> Parts => alternatives;

    /// <summary>How their scores combine.</summary>
    public Combination Combination => new(tieBreaker);

    /// <inheritdoc/>
    protected override string Description => $"the best of, plus {tieBreaker} of the others";

    /// <inheritdoc/>
    public override bool CountsApart => true;

    /// <inheritdoc/>
    public override ScoredCursor? Open(in Opening opening) =>
        Alternatives.Join(Alternatives.OpenAny(alternatives, tieBreaker == 0 ? opening : opening.InSum), Combination, opening);

    /// <inheritdoc/>
    public override void AddTo(DocBits bits, in Opening opening)
    {
        foreach (var alternative in alternatives) alternative.AddTo(bits, opening);
    }

    /// <inheritdoc/>
    public override Explanation? Explain(in Opening opening, int doc)
    {
        var details = new List<Explanation>();
        foreach (var alternative in alternatives)
        {
            if (alternative.Explain(opening, doc) is { } detail) details.Add(detail);
        }

        if (details.Count == 0) return null;
        var best = details.Max(static detail => detail.Value);
        var others = details.Sum(static detail => detail.Value) - best;
        return new Explanation(best + (others * tieBreaker), Description, details);
    }
}
