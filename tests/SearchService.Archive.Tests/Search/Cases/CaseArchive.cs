using System.Text.Json;
using SearchService.Archive.Answers;
using SearchService.Archive.Ingest;
using SearchService.Archive.Search;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Search.Cases;

/// <summary>A corpus, indexed into a folder of its own and open for questions.</summary>
internal sealed class CaseArchive : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly string _data = Places.NewFolder();

    public CaseArchive(string corpus)
    {
        Report = ArchiveIngest.Run(corpus, _data, null, TimeProvider.System, CancellationToken.None);
        Reader = ArchiveReader.Open(_data, TimeProvider.System);
    }

    public IngestReport Report { get; }

    public ArchiveReader Reader { get; }

    /// <summary>The cases of a file beside this one.</summary>
    public static IReadOnlyList<T> Cases<T>(string file) =>
        JsonSerializer.Deserialize<List<T>>(File.ReadAllText(Path.Combine(Places.Root, "tests", "SearchService.Archive.Tests", "Search", "Cases", file)), Json)!;

    /// <summary>Answers parameters written as in an address, unescaped.</summary>
    public Answer Ask(string parameters)
    {
        var pairs = parameters.Split('&').Select(pair => KeyValuePair.Create(pair[..pair.IndexOf('=', StringComparison.Ordinal)], pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]));
        var reading = QuestionReader.Read(pairs);
        Assert.That(reading.Problems, Is.Empty);
        return Reader.Search(reading.Question! with { Limit = 100 });
    }

    public void Dispose()
    {
        Reader.Dispose();
        Directory.Delete(_data, recursive: true);
    }
}
