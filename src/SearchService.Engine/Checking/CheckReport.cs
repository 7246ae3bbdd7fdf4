namespace SearchService.Engine.Checking;

/// <summary>What a check of an index found.</summary>
/// <param name="Generation">The newest generation; -1 where there is no index.</param>
/// <param name="Documents">Live documents in it.</param>
/// <param name="Files">Every file of the index, its manifest first.</param>
public sealed record CheckReport(long Generation, int Documents, IReadOnlyList<CheckedFile> Files)
{
    /// <summary>Whether nothing is wrong; leftovers are not.</summary>
    public bool IsSound => Files.All(static file => !file.IsFatal);
}
