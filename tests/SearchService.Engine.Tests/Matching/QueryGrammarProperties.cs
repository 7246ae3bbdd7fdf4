using System.Diagnostics;
using SearchService.Engine.Collecting;
using SearchService.Engine.Queries;
using SearchService.Engine.Storage;
using SearchService.TestKit;
using SearchService.TestKit.Naive;
using SearchService.TestKit.Segments;

namespace SearchService.Engine.Tests.Matching;

/// <summary>Random queries of every kind over an index that is deleted from, merged, reopened and added to, beside looking at every document.</summary>
public class QueryGrammarProperties
{
    private const double Tolerance = 1e-5;
    private const int QueriesPerState = 100;
    private const int StatesPerIndex = 3;

    [Test]
    [Category("Slow")]
    public void Twenty_thousand_queries_give_what_looking_at_every_document_gives() => Ask(20_000);

    [Test]
    [Category("Torture")]
    public void A_million_queries_give_what_looking_at_every_document_gives() => Ask(1_000_000);

    private static void Ask(int queries)
    {
        var (asked, matched) = (0, 0L);
        var watch = Stopwatch.StartNew();
        var indexes = (queries + (QueriesPerState * StatesPerIndex) - 1) / (QueriesPerState * StatesPerIndex);

        Tries.Run(indexes, random => AskOne(random, ref asked, ref matched));

        TestContext.Out.WriteLine($"{asked} queries over {indexes} indexes, seeds 1 to {indexes}, {matched} matches, {watch.Elapsed.TotalSeconds:F0} s, {GC.GetTotalMemory(true) >> 20} MiB kept");
    }

    private static void AskOne(Random random, ref int asked, ref long matched)
    {
        var storage = new MemoryStorage();
        var segments = Gens.Segments(random, Gens.Corpus(random, distinct: 16));
        List<TestDocument> documents = [.. segments.SelectMany(static segment => segment)];
        using (var asCut = RealIndex.Write(storage, segments)) Compare(random, asCut, documents, ref matched);

        documents.RemoveAll(static document => document.IsDeleted);
        using (var merged = Change(storage, static writer => writer.MergeTo(1))) Compare(random, merged, documents, ref matched);

        List<TestDocument> more = [.. Gens.Corpus(random, distinct: 4).Select(static document => document with { IsDeleted = false })];
        documents.AddRange(more);
        using (var grown = Change(storage, writer => Add(writer, more))) Compare(random, grown, documents, ref matched);
        asked += QueriesPerState * StatesPerIndex;
    }

    private static Searcher Change(MemoryStorage storage, Action<IndexWriter> change)
    {
        var index = SearchIndex.Open(storage, TestSchema.Schema);
        using var writer = index.OpenWriter(RealIndex.Options);
        change(writer);
        writer.Commit();
        return index.OpenSearcher();
    }

    private static void Add(IndexWriter writer, List<TestDocument> documents)
    {
        for (var i = 0; i < documents.Count; i++) writer.Add(documents[i].ToIndex($"more {i}"));
    }

    private static void Compare(Random random, Searcher searcher, List<TestDocument> documents, ref long matched)
    {
        var naive = new NaiveIndex(documents);
        var copies = documents.Select(static (document, doc) => (Document: document with { IsDeleted = false }, Doc: doc, document.IsDeleted)).GroupBy(static copy => copy.Document)
            .Select(static group => (group.Key, Docs: group.Where(static copy => !copy.IsDeleted).Select(static copy => copy.Doc).ToList())).ToList();
        for (var i = 0; i < QueriesPerState; i++)
        {
            var query = QueryGrammar.Query(random);
            var expected = new Dictionary<int, double>();
            foreach (var (document, docs) in copies)
            {
                if (naive.Score(query, document) is { } score) docs.ForEach(doc => expected[doc] = score);
            }

            AssertSame(random, searcher, query, expected);
            matched += expected.Count;
        }
    }

    private static void AssertSame(Random random, Searcher searcher, Query query, Dictionary<int, double> expected)
    {
        var everything = Search(searcher, new SearchRequest(query) { Limit = 100_000 }).Hits;
        Assert.That(everything.Count, Is.EqualTo(expected.Count), query.ToString());
        var scoresApart = QueryGrammar.Leaves(query).Any(static leaf => leaf is PhraseQuery { Slop: > 0 });
        foreach (var hit in everything)
        {
            if (!expected.TryGetValue(hit.Doc, out var score)) Assert.Fail($"document {hit.Doc} of {query}");
            if (!scoresApart && Math.Abs(hit.Score - score) > Tolerance * Math.Max(1, score)) Assert.Fail($"document {hit.Doc} scores {hit.Score} instead of {score} for {query}");
        }

        var (limit, offset) = (random.Next(1, 20), random.Next(3) == 0 ? random.Next(10) : 0);
        var pruned = Search(searcher, new SearchRequest(query) { Limit = limit, Offset = offset, CountExactly = false });
        var counted = Search(searcher, new SearchRequest(query) { Limit = limit, Offset = offset });
        Assert.That(pruned.Hits, Is.EqualTo(everything.Skip(offset).Take(limit)), query.ToString());
        Assert.That(counted.Hits, Is.EqualTo(pruned.Hits), query.ToString());
        Assert.That((counted.Total, counted.TotalIsExact), Is.EqualTo((expected.Count, true)), query.ToString());
    }

    private static SearchResult Search(Searcher searcher, SearchRequest request) => searcher.Search(request with { TimeLimitMs = int.MaxValue });
}
