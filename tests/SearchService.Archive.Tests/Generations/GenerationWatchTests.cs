using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Generations;
using SearchService.Archive.Tests.Ingest;

namespace SearchService.Archive.Tests.Generations;

public sealed class GenerationWatchTests
{
    [Test]
    public void A_new_generation_is_seen_within_a_second_and_not_looked_for_all_the_time()
    {
        using var workshop = new Workshop();
        var clock = new ManualClock();
        using var watch = new GenerationWatch(EmbeddedEngine.Open(workshop.Storage), clock);
        workshop.With(Workshop.Samples[1]).Ingest();

        Assert.That(DocumentsSeen(watch), Is.Zero);
        clock.Pass(999);

        Assert.That(DocumentsSeen(watch), Is.GreaterThan(0));
    }

    [Test]
    public void A_question_in_flight_keeps_the_generation_it_began_with()
    {
        using var workshop = new Workshop().With(Workshop.Samples[1]);
        workshop.Ingest();
        var clock = new ManualClock();
        using var watch = new GenerationWatch(EmbeddedEngine.Open(workshop.Storage), clock);
        using var early = watch.Use();
        var id = early.Generation.Facts.Issues[0].Articles[0].Id;

        workshop.Delete(Workshop.Samples[1]);
        workshop.Ingest();
        clock.Pass(1000);

        Assert.That(DocumentsSeen(watch), Is.Zero);
        Assert.That(ArticleAnswers.Of(early.Generation, id)!.Id, Is.EqualTo(id));
    }

    [Test]
    public void Many_threads_see_whole_generations_while_they_change()
    {
        using var workshop = new Workshop();
        using var watch = new GenerationWatch(EmbeddedEngine.Open(workshop.Storage), new HastyClock());
        using var isDone = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            while (!isDone.IsCancellationRequested)
            {
                using var use = watch.Use();
                Assert.That(use.Generation.Snapshot.Documents, Is.EqualTo(use.Generation.Facts.Issues.Sum(issue => issue.Articles.Count)));
            }
        })).ToArray();

        foreach (var name in Workshop.Samples) workshop.With(name).Ingest();
        isDone.Cancel();

        Assert.DoesNotThrow(() => Task.WaitAll(readers));
    }

    [Test]
    public void A_disposed_watch_answers_no_more()
    {
        using var workshop = new Workshop();
        var watch = new GenerationWatch(EmbeddedEngine.Open(workshop.Storage), TimeProvider.System);
        watch.Dispose();

        Assert.Throws<ObjectDisposedException>(() => watch.Use());
    }

    private static int DocumentsSeen(GenerationWatch watch)
    {
        using var use = watch.Use();
        return use.Generation.Snapshot.Documents;
    }

    /// <summary>A clock by which a look is always due.</summary>
    private sealed class HastyClock : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Interlocked.Increment(ref _now);
    }
}
