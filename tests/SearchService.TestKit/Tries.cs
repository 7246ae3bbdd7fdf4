using NUnit.Framework;

namespace SearchService.TestKit;

/// <summary>Does a property hold for many random cases? Names the seed of the first that fails.</summary>
public static class Tries
{
    /// <summary>Runs a property on <paramref name="count"/> seeds; SEARCHSERVICE_SEED=n runs that seed alone.</summary>
    public static void Run(int count, Action<Random> property)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("SEARCHSERVICE_SEED"), out var only))
        {
            property(new Random(only));
            return;
        }

        for (var seed = 1; seed <= count; seed++) RunOne(seed, property);
    }

    private static void RunOne(int seed, Action<Random> property)
    {
        try
        {
            property(new Random(seed));
        }
        catch (Exception failure) when (failure is not SuccessException and not IgnoreException)
        {
            throw new AssertionException($"fails for SEARCHSERVICE_SEED={seed}: {failure.Message}", failure);
        }
    }
}
