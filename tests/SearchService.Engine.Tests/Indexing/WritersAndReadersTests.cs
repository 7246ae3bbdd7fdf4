using SearchService.Engine.Collecting;
using SearchService.Engine.Indexing;
using SearchService.Engine.Queries;
using SearchService.Engine.Storage;
using SearchService.TestKit;
using SearchService.TestKit.Naive;
using SearchService.TestKit.Segments;

namespace SearchService.Engine.Tests.Indexing;

public class WritersAndReadersTests
{
    [Test]
    public void A_second_writer_is_refused_with_the_name_of_the_first([Values] bool sameIndex)
    {
        var folder = Places.NewFolder();
        using (var index = SearchIndex.Open(folder, TestSchema.Schema))
        using (var other = SearchIndex.Open(folder, TestSchema.Schema))
        {
            using (index.OpenWriter())
            {
                var refusal = Assert.Throws<IndexLockedException>(() => (sameIndex ? index : other).OpenWriter());
                Assert.That(refusal!.Message, Does.Contain($"process {Environment.ProcessId} on {Environment.MachineName}"));
            }

            other.OpenWriter().Dispose();
        }

        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void A_reader_stays_as_it_is_while_a_thousand_commits_and_merges_pass_and_files_go_with_it()
    {
        var storage = new MemoryStorage();
        using var index = SearchIndex.Open(storage, TestSchema.Schema);
        using var writer = index.OpenWriter();
        Commit(writer, 0);
        var reader = index.OpenSearcher();
        var state = IndexState.Of(reader);
        var files = storage.List().Where(static name => name.StartsWith("seg-", StringComparison.Ordinal)).ToList();

        for (var round = 1; round <= 1000; round++)
        {
            var report = Commit(writer, round);
            Assert.That(report.Segments, Is.LessThanOrEqualTo(65));
            if (round % 100 == 50) writer.MergeTo(1);
        }

        Assert.That(IndexState.Of(reader), Is.EqualTo(state));
        Assert.That(storage.List(), Is.SupersetOf(files));
        reader.Dispose();
        Assert.That(storage.List().Intersect(files), Is.Empty);
        writer.MergeTo(1);
        writer.Commit();
        Assert.That(storage.List().Count(static name => name.StartsWith("seg-", StringComparison.Ordinal)), Is.EqualTo(7));
        using var newest = index.OpenSearcher();
        Assert.That(newest.DocumentCount, Is.EqualTo(50));
        Assert.That(index.OpenCount, Is.EqualTo(2), "one segment and one view");
    }

    [Test]
    public void Readers_that_come_and_go_beside_commits_and_merges_see_whole_generations([Values] bool otherProcess)
    {
        var folder = Places.NewFolder();
        using (var index = SearchIndex.Open(folder, TestSchema.Schema))
        {
            using var readers = otherProcess ? SearchIndex.Open(folder, TestSchema.Schema) : null;
            using var writer = index.OpenWriter();
            Commit(writer, 0);
            using var done = new CancellationTokenSource();
            var reading = Task.Run(() => ReadUntil(readers ?? index, done.Token));

            for (var round = 1; round <= 60; round++) Commit(writer, round);

            done.Cancel();
            Assert.That(reading.GetAwaiter().GetResult(), Is.Positive);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void A_disposed_searcher_says_so()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        var searcher = index.OpenSearcher();

        searcher.Dispose();

        Assert.That(() => searcher.FindKey("a"), Throws.TypeOf<ObjectDisposedException>());
    }

    [Test]
    public void A_search_that_runs_while_its_searcher_is_disposed_ends_in_order()
    {
        var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        using (var writer = index.OpenWriter()) Commit(writer, 0);

        for (var i = 0; i < 200; i++)
        {
            var searcher = index.OpenSearcher();
            var searching = Task.Run(() =>
            {
                while (Matches(searcher) == 50)
                {
                }
            });
            searcher.Dispose();
            Assert.That(() => searching.GetAwaiter().GetResult(), Throws.TypeOf<ObjectDisposedException>());
        }

        index.Dispose();
        Assert.That(index.OpenCount, Is.Zero);
    }

    /// <summary>Each round replaces all fifty documents, so that a torn generation would show.</summary>
    private static CommitReport Commit(IndexWriter writer, int round)
    {
        for (var i = 0; i < 50; i++) writer.Add(new TestDocument { Body = $"甲 r{round}" }.ToIndex($"{i}"));
        return writer.Commit();
    }

    private static int ReadUntil(SearchIndex index, CancellationToken done)
    {
        var generations = new HashSet<long>();
        while (!done.IsCancellationRequested)
        {
            using var searcher = index.OpenSearcher();
            generations.Add(searcher.Generation);
            Assert.That(searcher.DocumentCount, Is.EqualTo(50));
            Assert.That(Matches(searcher), Is.EqualTo(50));
            var first = searcher.Stored(searcher.FindKey("0")).ToArray();
            Assert.That(searcher.Stored(searcher.FindKey("49")).ToArray(), Is.EqualTo(first));
        }

        return generations.Count;
    }

    private static int Matches(Searcher searcher) => searcher.Search(new SearchRequest(new TermQuery("body", "甲")) { TimeLimitMs = int.MaxValue }).Total;
}
