using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Checking;

/// <summary>Is an index whole? Looks at every byte and at everything the bytes say, file by file, and goes on behind a fault.</summary>
/// <remarks>Reads only, needs no schema, and may run beside readers and a writer; a commit that passes meanwhile makes it start over.</remarks>
public static class IndexCheck
{
    /// <summary>Checks the index in a folder.</summary>
    public static CheckReport Run(string directory, CancellationToken cancellation = default) => Run(new DiskStorage(directory), cancellation);

    /// <summary>Checks the index in any storage.</summary>
    public static CheckReport Run(IStorage storage, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(storage);
        while (true)
        {
            var generation = ManifestReader.NewestGeneration(storage);
            var report = RunOnce(storage, generation, cancellation);
            if (report.IsSound || ManifestReader.NewestGeneration(storage) == generation) return report;
        }
    }

    private static CheckReport RunOnce(IStorage storage, long generation, CancellationToken cancellation)
    {
        Manifest? manifest = null;
        var name = ManifestFormat.NameOf(Math.Max(generation, 0));
        var head = FileCheck.Of(storage, name, () => manifest = ManifestReader.ReadNewest(storage));
        if (manifest is null) return new CheckReport(generation, 0, generation < 0 && head.Condition == FileCondition.Sound ? [] : [head]);
        var files = new List<CheckedFile> { head };
        foreach (var segment in manifest.Segments)
        {
            cancellation.ThrowIfCancellationRequested();
            files.AddRange(new SegmentCheck(storage, manifest.Schema, segment).Run());
        }

        foreach (var attachment in manifest.Attachments.Values)
        {
            files.Add(FileCheck.Of(storage, attachment.Name, () =>
            {
                attachment.Verify(storage);
                IndexFileReader.Open(storage, attachment.Name, AttachmentFormat.Magic).Dispose();
            }));
        }

        if (files.TrueForAll(static file => !file.IsFatal)) files.AddRange(KeyCheck.Run(storage, manifest));
        foreach (var leftover in ManifestExchange.Leftovers(storage, manifest)) files.Add(FileCheck.Leftover(storage, leftover));
        return new CheckReport(manifest.Generation, manifest.DocumentCount, files);
    }
}
