using System.Globalization;

namespace SearchService.Engine.Indexing.Generations;

/// <summary>Which files make up the newest generation? (file manifest-N)</summary>
/// <remarks>
/// <para>Layout: magic · generation u64 · analysis version · field count, per field: name · kind u8 · segment count, per segment: name · document count · deleted
/// count · file count, per file: file record · 1 and the file record of its deletions, or 0 · attachment count, per attachment: name · file record · footer.
/// A file record is: name · length u64 · CRC-32C u32. Counts are LEB128; a name or version is its length in LEB128 and its UTF-8.</para>
/// <para>Written as pending-N, flushed, renamed to manifest-N, and the folder flushed: the manifest with the greatest number is the index. A new one follows only when
/// all its files are durable; the old one and what only it needed go afterwards. An index has a manifest before it has any other file, so that a lost manifest is noticed.</para>
/// <para>Example: generation 0 without fields, analysis "a": magic · 00 00 00 00 00 00 00 00 · 01 61 · 00 · 00 · 00 · footer; 41 bytes.</para>
/// </remarks>
internal static class ManifestFormat
{
    /// <summary>What the file begins with.</summary>
    public const string Magic = "SSMANI01";

    /// <summary>The writer's lock; its content names the holder.</summary>
    public const string LockName = "writer.lock";

    /// <summary>What names of unfinished manifests begin with.</summary>
    public const string PendingPrefix = "pending-";

    private const string Prefix = "manifest-";

    /// <summary>The name of a generation's manifest.</summary>
    public static string NameOf(long generation) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{generation}");

    /// <summary>The generation that a manifest's name tells; false for other files.</summary>
    public static bool TryGeneration(string name, out long generation)
    {
        generation = 0;
        return name.StartsWith(Prefix, StringComparison.Ordinal)
            && long.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out generation);
    }
}
