using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Generations;

/// <summary>Writes a manifest, as <see cref="ManifestFormat"/> says.</summary>
internal static class ManifestWriter
{
    /// <summary>Writes and flushes a file; it is no manifest before it gets its name.</summary>
    public static void Write(IStorage storage, string name, Manifest manifest)
    {
        using var file = new IndexFileWriter(storage, name, ManifestFormat.Magic);
        file.WriteUInt64((ulong)manifest.Generation);
        file.WriteString(manifest.Schema.AnalysisVersion);
        file.WriteVarUInt((ulong)manifest.Schema.Fields.Count);
        foreach (var field in manifest.Schema.Fields)
        {
            file.WriteString(field.Name);
            file.WriteByte((byte)field.Kind);
        }

        file.WriteVarUInt((ulong)manifest.Segments.Count);
        foreach (var segment in manifest.Segments) Write(file, segment);
        file.WriteVarUInt((ulong)manifest.Attachments.Count);
        foreach (var (attachment, record) in manifest.Attachments.OrderBy(static attachment => attachment.Key, StringComparer.Ordinal))
        {
            file.WriteString(attachment);
            Write(file, record);
        }

        file.Finish();
    }

    private static void Write(IndexFileWriter file, SegmentRecord segment)
    {
        file.WriteString(segment.Name);
        file.WriteVarUInt((ulong)segment.DocumentCount);
        file.WriteVarUInt((ulong)segment.DeletedCount);
        file.WriteVarUInt((ulong)segment.Files.Count);
        foreach (var record in segment.Files) Write(file, record);
        file.WriteByte(segment.Deletions is null ? (byte)0 : (byte)1);
        if (segment.Deletions is { } deletions) Write(file, deletions);
    }

    private static void Write(IndexFileWriter file, FileRecord record)
    {
        file.WriteString(record.Name);
        file.WriteUInt64((ulong)record.Length);
        file.WriteUInt32(record.Checksum);
    }
}
