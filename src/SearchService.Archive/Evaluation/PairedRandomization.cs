namespace SearchService.Archive.Evaluation;

/// <summary>Could the difference between two settings be chance? Fisher's randomization test on paired differences, two-sided.</summary>
/// <remarks>
/// If the settings were equal, each question's difference could as well have the other sign. Smucker, Allan and Carterette (2007) recommend this test for retrieval.
/// Exact up to <see cref="MostExact"/> questions that differ, beyond them by a fixed sequence of random signs, so the same input always gives the same value.
/// </remarks>
public static class PairedRandomization
{
    private const int MostExact = 16;
    private const int Samples = 100_000;
    private const int Seed = 20_070_611;

    /// <summary>The chance, 0 to 1, of a difference at least as large; 1 when nothing differs.</summary>
    public static double Test(IReadOnlyList<double> differences)
    {
        double[] differing = [.. differences.Where(difference => difference != 0)];
        if (differing.Length == 0) return 1;
        var observed = Math.Abs(differing.Sum()) - 1e-12;
        return differing.Length <= MostExact ? Exact(differing, observed) : Sampled(differing, observed);
    }

    private static double Exact(double[] differences, double observed)
    {
        var all = 1u << differences.Length;
        var extreme = 0;
        for (var signs = 0u; signs < all; signs++)
        {
            if (Math.Abs(Signed(differences, place => (signs >> place & 1) == 0)) >= observed) extreme++;
        }

        return (double)extreme / all;
    }

    private static double Sampled(double[] differences, double observed)
    {
        var random = new Random(Seed);
        var extreme = 0;
        for (var i = 0; i < Samples; i++)
        {
            if (Math.Abs(Signed(differences, _ => random.Next(2) == 0)) >= observed) extreme++;
        }

        // The observed signs are one of the samples: a chance is never said to be 0.
        return (extreme + 1.0) / (Samples + 1);
    }

    private static double Signed(double[] differences, Func<int, bool> isPlus)
    {
        var sum = 0.0;
        for (var i = 0; i < differences.Length; i++) sum += isPlus(i) ? differences[i] : -differences[i];
        return sum;
    }
}
