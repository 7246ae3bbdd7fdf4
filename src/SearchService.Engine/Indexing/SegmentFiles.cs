using SearchService.Engine.Indexing.Generations;

namespace SearchService.Engine.Indexing;

/// <summary>Which files did an attempt leave behind that came to nothing?</summary>
internal static class SegmentFiles
{
    /// <summary>Deletes the files of a segment that no generation names, finished or not. Refusals do no harm: the next writer tries again.</summary>
    public static void Doom(SharedFiles files, string segment)
    {
        try
        {
            files.Leases.Doom(files.Storage.List().Where(name => name.StartsWith(segment + ".", StringComparison.Ordinal)));
        }
        catch (IOException)
        {
            // The folder cannot be listed now; the next writer will.
        }
    }
}
