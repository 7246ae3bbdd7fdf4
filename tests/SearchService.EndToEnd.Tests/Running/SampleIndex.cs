using SearchService.Archive.Ingest;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Running;

/// <summary>The sample corpus, indexed once for all tests of the run.</summary>
[SetUpFixture]
internal sealed class SampleIndex
{
    private static readonly Lazy<string> Made = new(Make);

    /// <summary>The index folder; made when first asked for.</summary>
    public static string Path => Made.Value;

    [OneTimeTearDown]
    public void Delete()
    {
        if (Made.IsValueCreated) Directory.Delete(Made.Value, recursive: true);
    }

    private static string Make()
    {
        var folder = Places.NewFolder();
        var report = ArchiveIngest.Run(Places.Corpus, folder, progress: null, TimeProvider.System, CancellationToken.None);
        return report.Broken.Count == 0 ? folder : throw new InvalidOperationException("the sample corpus has broken files: " + string.Join(", ", report.Broken));
    }
}
