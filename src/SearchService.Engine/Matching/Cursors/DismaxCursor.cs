namespace SearchService.Engine.Matching.Cursors;

/// <summary>A disjunction whose score is the best part's plus a share of the others'.</summary>
internal sealed class DismaxCursor(ScoredCursor[] parts, double tieBreaker, SearchClock clock) : DisjunctionCursor(parts, 1, clock)
{
    /// <inheritdoc/>
    public override double Best
    {
        get
        {
            var combined = default(Dismax);
            foreach (var part in Parts) combined.Add(part.Best);
            return combined.Score(tieBreaker);
        }
    }

    /// <inheritdoc/>
    public override double Bound
    {
        get
        {
            var combined = default(Dismax);
            foreach (var part in Parts) combined.Add(part.Bound);
            return combined.Score(tieBreaker);
        }
    }

    /// <inheritdoc/>
    public override double Score()
    {
        var doc = Current;
        var combined = default(Dismax);
        foreach (var part in Parts)
        {
            if (part.Current == doc) combined.Add(part.Score());
        }

        return combined.Score(tieBreaker);
    }

    private struct Dismax
    {
        private double _best;
        private double _sum;

        public void Add(double score)
        {
            _best = Math.Max(_best, score);
            _sum += score;
        }

        public readonly double Score(double tieBreaker) => _best + ((_sum - _best) * tieBreaker);
    }
}
