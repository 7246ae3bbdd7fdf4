namespace SearchService.Engine.Matching.Cursors;

/// <summary>A disjunction whose score is the sum of the matching parts', in the order of the query.</summary>
internal sealed class SumCursor(ScoredCursor[] parts, int minimum, SearchClock clock) : DisjunctionCursor(parts, minimum, clock)
{
    /// <inheritdoc/>
    public override double Best
    {
        get
        {
            var sum = 0.0;
            foreach (var part in Parts) sum += part.Best;
            return sum;
        }
    }

    /// <inheritdoc/>
    public override double Bound
    {
        get
        {
            var sum = 0.0;
            foreach (var part in Parts) sum += part.Bound;
            return sum;
        }
    }

    /// <inheritdoc/>
    public override double Score()
    {
        var doc = Current;
        var sum = 0.0;
        foreach (var part in Parts)
        {
            if (part.Current == doc) sum += part.Score();
        }

        return sum;
    }
}
