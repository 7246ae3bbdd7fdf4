using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Norms;

/// <summary>Writes the norms of a segment, as <see cref="NormsFormat"/> says.</summary>
internal static class NormsWriter
{
    /// <summary>Writes and flushes the file; returns its name.</summary>
    public static string Write(IStorage storage, string segment, IReadOnlyDictionary<string, byte[]> norms)
    {
        var name = segment + NormsFormat.Suffix;
        using var file = new IndexFileWriter(storage, name, NormsFormat.Magic);
        var offsets = new List<(string Field, long Offset)>();
        foreach (var (field, bytes) in norms.OrderBy(static norm => norm.Key, StringComparer.Ordinal))
        {
            file.Align(NormsFormat.Alignment);
            offsets.Add((field, file.Position));
            file.WriteBytes(bytes);
        }

        var directory = file.Position;
        file.WriteVarUInt((ulong)offsets.Count);
        foreach (var (field, offset) in offsets)
        {
            file.WriteString(field);
            file.WriteUInt64((ulong)offset);
        }

        file.WriteUInt64((ulong)directory);
        file.Finish();
        return name;
    }
}
