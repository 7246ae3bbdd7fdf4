namespace SearchService.Engine.Matching.Unions;

/// <summary>How do the scores of alternatives combine? The best plus a share of the others; the whole share is the sum.</summary>
internal readonly record struct Combination(double Share)
{
    /// <summary>The sum, as in a boolean query.</summary>
    public static Combination Sum => new(1);

    /// <summary>The combined score.</summary>
    public double Of(in Combined scores) => Share == 1 ? scores.Sum : scores.Best + ((scores.Sum - scores.Best) * Share);
}

/// <summary>What is kept of the scores so far.</summary>
internal struct Combined
{
    /// <summary>The greatest.</summary>
    public double Best { get; private set; }

    /// <summary>Their sum, in the order they were added.</summary>
    public double Sum { get; private set; }

    /// <summary>Adds a score.</summary>
    public void Add(double score)
    {
        Best = Math.Max(Best, score);
        Sum += score;
    }

    /// <summary>Both sets of scores together.</summary>
    public readonly Combined With(in Combined other) => new() { Best = Math.Max(Best, other.Best), Sum = Sum + other.Sum };
}
