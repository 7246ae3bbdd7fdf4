namespace SearchService.Engine.Matching.Scoring;

/// <summary>What BM25 knows of a field over the whole snapshot: k1 = 1.2, b = 0.75 (Robertson &amp; Zaragoza 2009), in the single-precision steps of Apache Lucene 8.</summary>
/// <remarks>Immutable, thread-safe.</remarks>
internal sealed class FieldStatistics
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;

    private readonly float[] _inverseLengthFactors = new float[256];

    /// <summary>Statistics of a field of <paramref name="documents"/> documents with <paramref name="tokens"/> tokens.</summary>
    public FieldStatistics(long documents, long tokens)
    {
        Documents = documents;
        AverageLength = documents == 0 ? 1 : (float)(tokens / (double)documents);
        for (var norm = 0; norm < 256; norm++)
        {
            _inverseLengthFactors[norm] = 1f / (K1 * (1 - B + (B * LengthTable.Lengths[norm] / AverageLength)));
        }
    }

    /// <summary>Documents that have the field.</summary>
    public long Documents { get; }

    /// <summary>Tokens per document that has the field.</summary>
    public float AverageLength { get; }

    /// <summary>For each norm byte 1 / (k1 · (1 - b + b · length / average length)).</summary>
    public ReadOnlySpan<float> InverseLengthFactors => _inverseLengthFactors;

    /// <summary>The same as the array itself, for loops that keep it; not to be changed.</summary>
    internal float[] Factors => _inverseLengthFactors;

    /// <summary>How telling is a term that <paramref name="documentFrequency"/> documents have?</summary>
    public float InverseDocumentFrequency(long documentFrequency) =>
        (float)Math.Log(1 + ((Documents - documentFrequency + 0.5) / (documentFrequency + 0.5)));
}
