using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Ingest;
using SearchService.Engine.Storage;

namespace SearchService.Archive.Tests.Ingest;

/// <summary>What a run leaves that made most of the archive.</summary>
public class CompactingTests
{
    [TestCase(1, ExpectedResult = 1)]
    [TestCase(int.MaxValue, ExpectedResult = 2)]
    public int A_run_that_made_most_of_the_archive_leaves_it_in_one_piece(int leastToCompact)
    {
        using var workshop = new Workshop().With([.. Workshop.Samples.Take(2)]);
        using var engine = EmbeddedEngine.Open(workshop.Storage);

        IngestReport report;
        using (var run = new IngestRun(engine, TimeProvider.System, CancellationToken.None) { BatchInBytes = 1, LeastToCompact = leastToCompact }) report = run.Run(workshop.Corpus, null);

        using var snapshot = engine.OpenSnapshot();
        Assert.That(snapshot.Documents, Is.EqualTo(report.Articles));
        return workshop.Storage.List().Count(static file => file.EndsWith(".terms", StringComparison.Ordinal));
    }
}
