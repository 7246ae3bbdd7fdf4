namespace SearchService.Engine.Matching.Blocks;

/// <summary>The best documents of a leading term, other terms required, added or ruled out.</summary>
/// <remarks>
/// A union is a pass for each of its terms, the strongest first, with those that have led already ruled out: once they have, what is left scores too little.
/// </remarks>
internal sealed class BlockPass(BlockPassParts parts, BestSoFar best, SearchClock clock)
    : BlockWalk(parts.Lead, RestOf(parts.Required) + RestOf(parts.Optional), best, clock)
{
    private readonly ScoredTerm[] _others = [.. parts.Required, .. parts.Optional];
    private readonly double[] _restFrom = RestFrom([.. parts.Required, .. parts.Optional]);
    private readonly double[] _scores = new double[parts.Slots];

    /// <inheritdoc/>
    protected override void Look(int doc, int frequency)
    {
        var known = (double)parts.Lead.Score(doc, frequency);
        if (!Best.CanEnter(known + _restFrom[0], doc) || !HasRequired(doc) || !Best.Passes(doc, parts.Tests) || HasExcluded(doc)) return;
        if (_scores.Length > 1) Array.Clear(_scores);
        _scores[parts.Lead.Slot] = known;
        for (var i = 0; i < _others.Length; i++)
        {
            var other = _others[i];
            var occurrences = other.Blocks.Frequency(doc);
            if (occurrences > 0) known += _scores[other.Slot] = other.Score(doc, occurrences);
            if (!Best.CanEnter(known + _restFrom[i + 1], doc)) return;
        }

        Best.Offer(doc, Total());
    }

    private bool HasRequired(int doc)
    {
        foreach (var term in parts.Required)
        {
            if (!term.Blocks.Has(doc)) return false;
        }

        return true;
    }

    private bool HasExcluded(int doc)
    {
        foreach (var term in parts.Excluded)
        {
            if (term.Blocks.Has(doc)) return true;
        }

        return false;
    }

    private double Total()
    {
        var (sum, added) = (0.0, 0.0);
        for (var slot = 0; slot < parts.FirstAdded; slot++) sum += _scores[slot];
        for (var slot = parts.FirstAdded; slot < _scores.Length; slot++) added += _scores[slot];
        return sum + added;
    }

    private static double RestOf(ScoredTerm[] terms)
    {
        var rest = 0.0;
        foreach (var term in terms) rest += term.Best;
        return rest;
    }

    private static double[] RestFrom(ScoredTerm[] terms)
    {
        var rest = new double[terms.Length + 1];
        for (var i = terms.Length - 1; i >= 0; i--) rest[i] = rest[i + 1] + terms[i].Best;
        return rest;
    }
}
