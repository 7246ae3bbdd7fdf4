namespace SearchService.Engine.Indexing;

/// <summary>What a commit made durable.</summary>
/// <param name="Generation">The generation that readers see from now on.</param>
/// <param name="Documents">Live documents in it.</param>
/// <param name="Segments">Segments in it.</param>
public sealed record CommitReport(long Generation, int Documents, int Segments)
{
    /// <summary>Why a merge in the background failed since the last commit; null when none did. It is tried again; no document depends on it.</summary>
    public string? MergeProblem { get; init; }
}
