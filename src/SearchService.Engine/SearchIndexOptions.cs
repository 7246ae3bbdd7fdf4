namespace SearchService.Engine;

/// <summary>Settings of reading an index.</summary>
public sealed record SearchIndexOptions
{
    private const int MostBytes = 1 << 16;

    /// <summary>
    /// Memory that may be taken for each document to rank frequent terms faster (see <c>Matching/Levels</c>), in bytes, 0 to 65,536: a term takes 0.6 to 1.6 of
    /// them. Default 240, which is 24 MB at 100,000 documents; 0 does without.
    /// </summary>
    public int RankingBytesPerDocument { get; init; } = 240;

    /// <summary>Throws if a setting is out of its range.</summary>
    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(RankingBytesPerDocument);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(RankingBytesPerDocument, MostBytes);
    }
}
