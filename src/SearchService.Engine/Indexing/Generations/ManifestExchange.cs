using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Generations;

/// <summary>How does a generation become the index, all at once?</summary>
internal static class ManifestExchange
{
    /// <summary>Writes the manifest under a name that nobody reads and makes it and all files it names durable. A failure changes nothing.</summary>
    public static void Prepare(IStorage storage, Manifest next, string pending)
    {
        ManifestWriter.Write(storage, pending, next);
        // The entries of the files must be durable before the manifest has its name: folders may keep renames and creations in any order.
        storage.FlushFolder();
    }

    /// <summary>Gives the manifest its name and makes that durable. After a failure either generation may be found.</summary>
    public static void Commit(IStorage storage, Manifest next, string pending)
    {
        storage.Rename(pending, ManifestFormat.NameOf(next.Generation));
        storage.FlushFolder();
    }

    /// <summary>Makes sure that there is a generation, and that the newest is durable; removes what earlier writers left behind.</summary>
    /// <remarks>For the holder of the writer's lock.</remarks>
    public static Manifest Begin(SharedFiles files, FileNames names)
    {
        var storage = files.Storage;
        var manifest = ManifestReader.ReadNewest(storage);
        if (manifest is null)
        {
            var pending = names.Pending();
            manifest = Manifest.Empty(files.Schema);
            Prepare(storage, manifest, pending);
            Commit(storage, manifest, pending);
        }

        manifest.Require(files.Schema);
        // A writer that died between renaming and flushing leaves a generation that is seen but not durable.
        storage.FlushFolder();
        files.Leases.Doom(Leftovers(storage, manifest));
        return manifest;
    }

    /// <summary>Files of this engine that the generation does not need.</summary>
    public static IReadOnlyList<string> Leftovers(IStorage storage, Manifest manifest)
    {
        var kept = manifest.Files.Select(static file => file.Name).Append(ManifestFormat.NameOf(manifest.Generation)).ToHashSet(StringComparer.Ordinal);
        return [.. storage.List().Where(name => !kept.Contains(name) && (FileNames.IsOurs(name) || FileNames.IsPending(name) || ManifestFormat.TryGeneration(name, out _)))];
    }
}
