namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>How much evidence is an answer? The weights of <see cref="Evidence"/>, chosen by a run.</summary>
internal static class EvidenceProfile
{
    /// <summary>Shares of the score: the best paragraph, title and subtitle, all of the article.</summary>
    public const double PassageShare = 0.6;

    /// <inheritdoc cref="PassageShare"/>
    public const double TitleShare = 0.15;

    /// <inheritdoc cref="PassageShare"/>
    public const double WholeShare = 0.25;

    /// <summary>What is shown behind the best article has at least this part of its score.</summary>
    public const double LeastOfBest = 0.5;

    /// <summary>The same behind articles that hold all words.</summary>
    public const double LeastBehind = 0.3;

    /// <summary>How probable an answer has to be.</summary>
    public const double LeastProbable = 0.4;

    /// <summary>Weights in the order of <see cref="Evidence.Signs"/>, the constant last.</summary>
    public static IReadOnlyList<double> Weights { get; } = [0.89, 1.82, 2.98, -1.29, 1.01, -1.61, -0.88, 2.33, 1.63, 0.83, 0.92, 1, 0.12, 0, -2.87];
}
