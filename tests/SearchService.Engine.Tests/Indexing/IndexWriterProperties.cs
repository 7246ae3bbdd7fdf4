using SearchService.Engine.Checking;
using SearchService.Engine.Collecting;
using SearchService.Engine.Indexing;
using SearchService.Engine.Storage;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Indexing;

/// <summary>Any sequence of additions, replacements, deletions, commits, merges and reopenings: is the index what looking at every live document gives?</summary>
public class IndexWriterProperties
{
    private const double Tolerance = 1e-5;

    [Test]
    public void After_any_sequence_of_changes_the_merged_index_answers_as_its_live_documents_do() => Tries.Run(60, random =>
    {
        var storage = new MemoryStorage();
        var live = new List<(string Key, TestDocument Document)>();
        Change(random, storage, live);

        using var index = SearchIndex.Open(storage, TestSchema.Schema);
        using (var writer = index.OpenWriter())
        {
            writer.MergeTo(1);
            Assert.That(writer.Commit().Segments, Is.EqualTo(Math.Min(live.Count, 1)));
        }

        using var searcher = index.OpenSearcher();
        Assert.That(IndexCheck.Run(storage).IsSound);
        Assert.That(searcher.DocumentCount, Is.EqualTo(live.Count));
        for (var doc = 0; doc < live.Count; doc++) Assert.That(searcher.FindKey(live[doc].Key), Is.EqualTo(doc));
        if (live.Count > 0) AssertSame(random, searcher, new NaiveIndex([.. live.Select(static entry => entry.Document)]));
    });

    [Test]
    public void Merging_down_keeps_the_order_of_documents_and_the_keys() => Tries.Run(60, random =>
    {
        var storage = new MemoryStorage();
        var live = new List<(string Key, TestDocument Document)>();
        Change(random, storage, live);
        using var index = SearchIndex.Open(storage, TestSchema.Schema);
        using var writer = index.OpenWriter(new IndexWriterOptions { MergesInBackground = false });
        var most = random.Next(1, 4);

        writer.MergeTo(most);
        var report = writer.Commit();

        using var searcher = index.OpenSearcher();
        Assert.That(report.Segments, Is.LessThanOrEqualTo(most));
        var docs = live.ConvertAll(entry => searcher.FindKey(entry.Key));
        Assert.That(docs, Is.Ordered.Ascending.And.None.Negative);
        Assert.That(docs, Is.Unique);
    });

    private static void Change(Random random, MemoryStorage storage, List<(string Key, TestDocument Document)> live)
    {
        var supply = new Queue<TestDocument>(Gens.Corpus(random).Select(static document => document with { IsDeleted = false }));
        for (var opening = random.Next(1, 4); opening > 0; opening--)
        {
            using var index = SearchIndex.Open(storage, TestSchema.Schema);
            using var writer = index.OpenWriter(new IndexWriterOptions { MergesInBackground = random.Next(2) == 0, Threads = random.Next(1, 4), BatchInBytes = random.Next(200, 5000) });
            for (var step = random.Next(1, 150); step > 0 && supply.Count > 0; step--) Step(random, writer, live, supply.Dequeue());
            writer.Commit();
        }
    }

    private static void Step(Random random, IndexWriter writer, List<(string Key, TestDocument Document)> live, TestDocument document)
    {
        var key = $"{random.Next(60)}";
        switch (random.Next(20))
        {
            case < 14:
                writer.Add(document.ToIndex(key));
                live.RemoveAll(entry => entry.Key == key);
                live.Add((key, document));
                break;
            case < 18:
                writer.Delete(key);
                live.RemoveAll(entry => entry.Key == key);
                break;
            case 18:
                writer.Commit();
                break;
            default:
                writer.MergeTo(random.Next(1, 5));
                break;
        }
    }

    private static void AssertSame(Random random, Searcher searcher, NaiveIndex naive)
    {
        for (var i = 0; i < 8; i++)
        {
            var query = Gens.Query(random);
            var expected = naive.Search(query).ToDictionary(static hit => hit.Doc, static hit => hit.Score);

            var found = searcher.Search(new SearchRequest(query) { Limit = 100_000, TimeLimitMs = int.MaxValue });

            Assert.That(found.Hits.Select(static hit => hit.Doc).Order(), Is.EqualTo(expected.Keys.Order()), query.ToString());
            foreach (var hit in found.Hits) Assert.That(hit.Score, Is.EqualTo(expected[hit.Doc]).Within(Tolerance * Math.Max(1, expected[hit.Doc])), query.ToString());
        }
    }
}
