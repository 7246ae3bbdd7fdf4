namespace SearchService.Engine.Matching.Scoring;

/// <summary>How much does a frequency in a document of this length score? BM25 of one term or phrase.</summary>
/// <remarks>
/// weight · f / (f + k), written as weight - weight / (1 + f / k), which is monotonic in f and in the norm even in single precision:
/// the score of the best impact of a block therefore bounds every score in it.
/// </remarks>
internal sealed class TermWeight(FieldStatistics statistics, float inverseDocumentFrequency, float boost)
{
    /// <summary>The norm byte of a field without norms: length 1.</summary>
    public const byte NoNorm = 1;

    /// <summary>Statistics of the field.</summary>
    public FieldStatistics Statistics => statistics;

    /// <summary>The idf, or the sum of idfs of a phrase.</summary>
    public float InverseDocumentFrequency => inverseDocumentFrequency;

    /// <summary>The boost.</summary>
    public float Boost => boost;

    /// <summary>Boost times idf: no score is higher.</summary>
    public float Weight { get; } = boost * inverseDocumentFrequency;

    /// <summary>The score.</summary>
    public float Score(float frequency, byte norm) => ScoreAt(frequency * statistics.InverseLengthFactors[norm]);

    /// <summary>The score of a frequency times the factor of the length.</summary>
    public float ScoreAt(float ratio) => Weight - (Weight / (1f + ratio));

    /// <summary>The score with what it is made from.</summary>
    public Explanation Explain(string what, float frequency, byte norm) => Explanation.Of(
        Score(frequency, norm),
        $"{what}: boost * idf * freq / (freq + k1 * (1 - b + b * length / average))",
        Explanation.Of(boost, "boost"),
        Explanation.Of(inverseDocumentFrequency, $"idf over {statistics.Documents} documents"),
        Explanation.Of(frequency, "freq"),
        Explanation.Of(LengthTable.Lengths[norm], $"length, average {statistics.AverageLength}"));
}
