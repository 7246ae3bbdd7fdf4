namespace SearchService.Engine.Segments.Terms;

/// <summary>What the directory of the terms file says of a field.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsText">Whether its terms have frequencies and positions.</param>
/// <param name="TermCount">Terms.</param>
/// <param name="DocumentCount">Documents with at least one of them.</param>
/// <param name="TotalTermFrequency">Occurrences of all.</param>
/// <param name="Start">Where its blocks begin.</param>
/// <param name="Index">Where its index begins; the blocks end at or before it.</param>
internal sealed record TermField(string Name, bool IsText, long TermCount, int DocumentCount, long TotalTermFrequency, long Start, long Index)
{
    /// <summary>The prefix of all terms.</summary>
    public byte[] SharedPrefix { get; init; } = [];

    /// <summary>Blocks.</summary>
    public int BlockCount => (int)((TermCount + TermsFormat.BlockLength - 1) / TermsFormat.BlockLength);
}
