using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Generations;

/// <summary>A segment as a generation sees it.</summary>
/// <param name="Name">What its files' names begin with.</param>
/// <param name="DocumentCount">Documents, deleted ones included.</param>
/// <param name="DeletedCount">Documents deleted in this generation.</param>
/// <param name="Files">Its files, which never change.</param>
/// <param name="Deletions">The file of its deletions in this generation; null when there are none.</param>
internal sealed record SegmentRecord(string Name, int DocumentCount, int DeletedCount, IReadOnlyList<FileRecord> Files, FileRecord? Deletions)
{
    /// <summary>Documents that are not deleted.</summary>
    public int LiveCount => DocumentCount - DeletedCount;

    /// <summary>Bytes of its files, deletions included.</summary>
    public long SizeInBytes => Files.Sum(static file => file.Length) + (Deletions?.Length ?? 0);
}
