using System.Globalization;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Generations;

/// <summary>What is the next file called? Numbers are never used twice while a writer is open, nor while a file of that number lies around.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class FileNames
{
    private const string SegmentPrefix = "seg-";
    private const string AttachmentPrefix = "attachment-";

    private long _last;

    /// <summary>Begins behind the greatest number in the storage.</summary>
    public FileNames(IStorage storage)
    {
        foreach (var name in storage.List()) _last = Math.Max(_last, GreatestNumber(name));
    }

    /// <summary>Whether a file is one that a writer of this engine makes beside manifests and lock.</summary>
    public static bool IsOurs(string name) => IsNumbered(name, SegmentPrefix) || IsNumbered(name, AttachmentPrefix);

    /// <summary>Whether a file is an unfinished manifest.</summary>
    public static bool IsPending(string name) => IsNumbered(name, ManifestFormat.PendingPrefix);

    /// <summary>A new segment's name.</summary>
    public string Segment() => SegmentPrefix + Next();

    /// <summary>A new attachment's file name.</summary>
    public string Attachment() => AttachmentPrefix + Next();

    /// <summary>A new name for an unfinished manifest.</summary>
    public string Pending() => ManifestFormat.PendingPrefix + Next();

    /// <summary>A new name for the deletions of a segment.</summary>
    public string Deletions(string segment) => segment + Segments.Deletions.DeletionsFormat.Suffix + Next();

    private string Next() => Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);

    private static bool IsNumbered(string name, string prefix) =>
        name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal) && char.IsAsciiDigit(name[prefix.Length]);

    private static long GreatestNumber(string name)
    {
        var greatest = 0L;
        foreach (var part in name.Split('-', '.'))
        {
            if (long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) greatest = Math.Max(greatest, number);
        }

        return greatest;
    }
}
