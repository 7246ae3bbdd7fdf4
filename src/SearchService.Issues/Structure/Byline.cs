namespace SearchService.Issues.Structure;

/// <summary>Who wrote or supplied an article?</summary>
/// <param name="Text">As printed, without brackets and marks; null when nothing is printed.</param>
/// <param name="Authors">The persons in it.</param>
/// <param name="Source">Paper, office or organisation.</param>
internal sealed record Byline(string? Text, IReadOnlyList<string> Authors, string? Source)
{
    /// <summary>Nothing is printed.</summary>
    public static Byline None { get; } = new(null, [], null);
}
