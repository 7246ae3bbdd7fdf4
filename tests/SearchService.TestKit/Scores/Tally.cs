namespace SearchService.TestKit.Scores;

/// <summary>How many were found rightly, how many too many, how many are missing? Adds up over issues.</summary>
public readonly record struct Tally(int Right, int Extra, int Missing)
{
    /// <summary>Share of what was found that is right; 1 where nothing was found.</summary>
    public double Precision => Right + Extra == 0 ? 1 : (double)Right / (Right + Extra);

    /// <summary>Share of what is there that was found; 1 where nothing is there.</summary>
    public double Recall => Right + Missing == 0 ? 1 : (double)Right / (Right + Missing);

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Both together.</summary>
    public static Tally operator +(Tally left, Tally right) => new(left.Right + right.Right, left.Extra + right.Extra, left.Missing + right.Missing);

    /// <summary>Compares two sets.</summary>
    public static Tally Of<T>(HashSet<T> wanted, HashSet<T> found)
    {
        var right = found.Count(wanted.Contains);
        return new Tally(right, found.Count - right, wanted.Count - right);
    }
}
