namespace SearchService.Archive.Evaluation;

/// <summary>How good is a ranking, given the grades of its hits?</summary>
/// <remarks>nDCG after Järvelin and Kekäläinen (2002) with gains 2^grade - 1 and logarithmic discount. All measures lie between 0 and 1.</remarks>
internal static class RankingMeasures
{
    /// <summary>Hits that nDCG looks at: one page.</summary>
    public const int Depth = 10;

    /// <summary>The gain of the first page, as a part of what the best order of all judged articles would give.</summary>
    /// <param name="ranked">Grades of the hits, best hit first; 0 where an article is not judged.</param>
    /// <param name="judged">All grades of the question, in any order; at least one above 0.</param>
    public static double Ndcg(IEnumerable<int> ranked, IEnumerable<int> judged) => Gain(ranked) / Gain(judged.OrderDescending());

    /// <summary>One over the rank of the first hit that is clearly about the question (grade 2 or 3, or the best grade there is); 0 without one.</summary>
    public static double ReciprocalRank(IReadOnlyList<int> ranked, IEnumerable<int> judged)
    {
        var least = Math.Min(2, judged.Max());
        for (var i = 0; i < ranked.Count; i++)
        {
            if (ranked[i] >= least) return 1.0 / (i + 1);
        }

        return 0;
    }

    private static double Gain(IEnumerable<int> grades) =>
        grades.Take(Depth).Select((grade, index) => (Math.Pow(2, grade) - 1) / Math.Log2(index + 2)).Sum();
}
