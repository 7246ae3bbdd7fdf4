namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>How much evidence is an answer? The weights of <see cref="Evidence"/>, chosen by a run.</summary>
/// <remarks>
/// The run is EvidenceTuning in the tests (2026-11-25): logistic regression on the wording and none questions of the first three sets, 61 more without an answer, and the questions of the other corpus.
/// Area under the curve 0.917 on what it learned from, 0.818 on the fourth set, which it never saw. The limit is where the questions learned from lose as much by silence as by a wrong answer.
/// </remarks>
internal static class EvidenceProfile
{
    /// <summary>Shares of the score: the best paragraph, title and subtitle, all of the article.</summary>
    public const double PassageShare = 0.45;

    /// <inheritdoc cref="PassageShare"/>
    public const double TitleShare = 0.25;

    /// <inheritdoc cref="PassageShare"/>
    public const double WholeShare = 0.3;

    /// <summary>What is shown behind the best article has at least this part of its score.</summary>
    public const double LeastOfBest = 0.35;

    /// <summary>How probable an answer has to be.</summary>
    public const double LeastProbable = 0.27;

    /// <summary>The same where no reading of the words themselves finds anything.</summary>
    public const double LeastUnaided = 0.32;

    /// <summary>The same where the question begins with a thing that the archive never speaks of, or the archive speaks of all its words, but never together.</summary>
    public const double LeastForeign = 0.45;

    /// <summary>Weights in the order of <see cref="Evidence.Signs"/>, the constant last.</summary>
    public static IReadOnlyList<double> Weights { get; } = [0.89, 1.82, 2.98, -1.29, 1.01, -1.61, -0.88, 2.33, 1.63, 0.83, 0.92, 1, 0.12, 0, -2.87];
}
