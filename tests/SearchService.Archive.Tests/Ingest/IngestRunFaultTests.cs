using SearchService.Engine.Storage;
using SearchService.TestKit.Storage;

namespace SearchService.Archive.Tests.Ingest;

public sealed class IngestRunFaultTests
{
    private const int MostRuns = 24;
    private static readonly string[] Issues = [Workshop.Samples[0], Workshop.Samples[2]];

    [Test]
    public void After_a_power_failure_at_any_moment_the_next_run_completes_the_archive()
    {
        using var workshop = new Workshop { Storage = new FaultyStorage() }.With(Issues);
        workshop.Ingest(batchInBytes: 1);
        var expected = Tell(workshop);
        var operations = ((FaultyStorage)workshop.Storage).Operations;

        var failures = 0;
        for (var n = 1; n < operations; n += Math.Max(1, operations / MostRuns))
        {
            var storage = new FaultyStorage();
            storage.FailAt(n, staysBroken: true);
            workshop.Storage = storage;
            if (Fails(workshop)) failures++;

            workshop.Storage = storage.AfterPowerFailure(new Random(n));
            workshop.Ingest(batchInBytes: 1);

            Assert.That(Tell(workshop), Is.EqualTo(expected), $"operation {n}");
        }

        Assert.That(failures, Is.GreaterThan(MostRuns / 2));
    }

    // A failure while leftovers are tidied away is none for the run.
    private static bool Fails(Workshop workshop)
    {
        try
        {
            workshop.Ingest(batchInBytes: 1);
            return false;
        }
        catch (Exception failure) when (failure is IOException or IndexCorruptException)
        {
            return true;
        }
    }

    private static string Tell(Workshop workshop)
    {
        using var reader = workshop.Open();
        return Contents.Of(reader);
    }
}
