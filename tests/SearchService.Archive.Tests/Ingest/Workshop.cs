using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Ingest;
using SearchService.Engine.Storage;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Ingest;

/// <summary>A corpus folder to be changed at will, and an index in memory that is brought up to date with it.</summary>
internal sealed class Workshop : IDisposable
{
    public IStorage Storage { get; set; } = new MemoryStorage();

    public string Corpus { get; } = Places.NewFolder();

    /// <summary>What was told of each file in the last run.</summary>
    public List<IngestProgress> Told { get; } = [];

    /// <summary>Sample issues by name, without folder.</summary>
    public static IReadOnlyList<string> Samples { get; } = [.. Directory.GetFiles(Places.Corpus).Select(Path.GetFileName).OfType<string>().Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    public Workshop With(params string[] samples)
    {
        foreach (var name in samples) Write(name, File.ReadAllBytes(Path.Combine(Places.Corpus, name)));
        return this;
    }

    public void Write(string name, byte[] content)
    {
        var path = Path.Combine(Corpus, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    public void Delete(string name) => File.Delete(Path.Combine(Corpus, name));

    /// <summary>One run; <paramref name="batchInBytes"/> of 1 commits after each file.</summary>
    public IngestReport Ingest(long batchInBytes = IngestPlan.MostBytesPerBatch, Action<IngestProgress>? progress = null, CancellationToken cancellation = default)
    {
        Told.Clear();
        using var engine = EmbeddedEngine.Open(Storage);
        using var run = new IngestRun(engine, TimeProvider.System, cancellation) { BatchInBytes = batchInBytes };
        return run.Run(Corpus, told =>
        {
            Told.Add(told);
            progress?.Invoke(told);
        });
    }

    /// <summary>A reader on the newest generation.</summary>
    public ArchiveReader Open() => ArchiveReader.Open(EmbeddedEngine.Open(Storage), TimeProvider.System);

    public void Dispose() => Directory.Delete(Corpus, recursive: true);
}
