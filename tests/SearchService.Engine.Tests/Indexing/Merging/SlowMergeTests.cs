using SearchService.Engine.Collecting;
using SearchService.Engine.Queries;
using SearchService.TestKit.Naive;
using SearchService.TestKit.Storage;

namespace SearchService.Engine.Tests.Indexing.Merging;

/// <summary>Does anybody wait for a merge? One is held up before its first file, and everything else goes on.</summary>
public sealed class SlowMergeTests
{
    private const int Commits = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Test]
    public void Commits_and_readers_go_on_while_a_merge_takes_long()
    {
        using var mayMerge = new ManualResetEventSlim();
        using var isMerging = new ManualResetEventSlim();
        var writing = Environment.CurrentManagedThreadId;
        var storage = new WatchedStorage
        {
            WhenCreated = () =>
            {
                if (Environment.CurrentManagedThreadId == writing) return;
                isMerging.Set();
                mayMerge.Wait(Patience);
            },
        };
        using var index = SearchIndex.Open(storage, TestSchema.Schema);
        using var writer = index.OpenWriter();

        for (var i = 0; i < Commits; i++)
        {
            writer.Add(new TestDocument { Body = "a" }.ToIndex($"{i}"));
            writer.Commit();
            Assert.That(Count(index), Is.EqualTo(i + 1));
        }

        Assert.That(isMerging.IsSet && !mayMerge.IsSet, "a merge has begun and none has ended");
        mayMerge.Set();
        writer.MergeTo(1);
        Assert.That(writer.Commit().Segments, Is.EqualTo(1));
        Assert.That(Count(index), Is.EqualTo(Commits));
    }

    private static long Count(SearchIndex index)
    {
        using var searcher = index.OpenSearcher();
        return searcher.Search(new SearchRequest(new TermQuery("body", "a"))).Total;
    }
}
