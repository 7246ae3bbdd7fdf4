using SearchService.Engine.Analysis;
using SearchService.Engine.Checking;
using SearchService.Engine.Collecting;
using SearchService.Engine.Indexing;
using SearchService.Engine.Queries;
using SearchService.Engine.Schema;
using SearchService.Engine.Storage;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Indexing.Building;

/// <summary>Is what several threads build what one builds?</summary>
public class ManyThreadsIntakeTests
{
    private const string Unreadable = "unreadable";

    [Test]
    public void The_merged_index_is_byte_for_byte_that_of_one_thread() => Tries.Run(40, random =>
    {
        var changes = Changes(random);

        var alone = Build(changes, new IndexWriterOptions { MergesInBackground = false });
        var beside = Build(changes, new IndexWriterOptions { MergesInBackground = false, Threads = random.Next(2, 6), BatchInBytes = random.Next(200, 20_000) });

        Assert.That(IndexCheck.Run(beside).IsSound);
        Assert.That(Contents(beside), Is.EqualTo(Contents(alone)));
    });

    [Test]
    public void Hits_scores_and_order_are_those_of_one_thread_before_anything_is_merged() => Tries.Run(40, random =>
    {
        var documents = Gens.Corpus(random);
        var queries = Enumerable.Range(0, 10).Select(_ => Gens.Query(random)).ToList();

        var alone = Answers(documents, queries, new IndexWriterOptions { MergesInBackground = false });
        var beside = Answers(documents, queries, new IndexWriterOptions { MergesInBackground = false, Threads = random.Next(2, 6), BatchInBytes = random.Next(200, 20_000) });

        Assert.That(beside, Is.EqualTo(alone));
    });

    [Test]
    public void A_document_that_the_analyzer_fails_on_is_left_out_and_named_and_its_older_version_stays()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), new IndexSchema([new FieldDefinition("body", FieldKind.Text, new FailingAnalyzer())], "failing"));
        using var writer = index.OpenWriter(new IndexWriterOptions { Threads = 2, BatchInBytes = 1 });
        writer.Add(Body("a", "old"));
        writer.Commit();

        writer.Add(Body("a", Unreadable));
        writer.Add(Body("b", "new"));
        var failure = Assert.Throws<ArgumentException>(() => writer.Commit());
        writer.Commit();

        using var searcher = index.OpenSearcher();
        Assert.That(failure!.Message, Does.Contain("'a'").And.Contain(Unreadable));
        Assert.That((Count(searcher, "old"), Count(searcher, "new"), searcher.DocumentCount), Is.EqualTo((1, 1, 2)));
    }

    [Test]
    public void A_document_that_does_not_fit_the_schema_is_refused_at_once()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        using var writer = index.OpenWriter(new IndexWriterOptions { Threads = 2 });
        var document = Body("a", "甲");
        document.AddTerm("nothing", "x");

        Assert.That(() => writer.Add(document), Throws.ArgumentException.With.Message.Contains("nothing"));
        Assert.That(writer.Commit().Documents, Is.Zero);
    }

    [Test]
    public void What_a_caller_does_with_its_buffers_after_adding_changes_nothing()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        using var writer = index.OpenWriter(new IndexWriterOptions { Threads = 2 });
        var (text, stored, document) = ("甲 乙".ToCharArray(), "stored"u8.ToArray(), new IndexDocument { Key = "a" });
        document.AddText("body", text);
        document.Stored = stored;

        writer.Add(document);
        text.AsSpan().Fill('丙');
        stored.AsSpan().Clear();
        document.Clear();
        writer.Commit();

        using var searcher = index.OpenSearcher();
        Assert.That((Count(searcher, "乙"), Count(searcher, "丙丙丙")), Is.EqualTo((1, 0)));
        Assert.That(searcher.Stored(0).ToArray(), Is.EqualTo("stored"u8.ToArray()));
    }

    [Test]
    public void A_writer_that_is_disposed_while_its_threads_build_leaves_nothing()
    {
        var storage = new MemoryStorage();
        using var index = SearchIndex.Open(storage, TestSchema.Schema);
        using (var writer = index.OpenWriter(new IndexWriterOptions { Threads = 3, BatchInBytes = 2000 }))
        {
            for (var i = 0; i < 500; i++) writer.Add(Body($"{i}", "甲 乙 丙"));
        }

        Assert.That(storage.List(), Is.EqualTo(new[] { "manifest-0" }));
        Assert.That(index.OpenCount, Is.Zero);
    }

    [Test]
    public void Segments_are_written_when_a_threads_share_of_the_memory_is_used_up()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        using var writer = index.OpenWriter(new IndexWriterOptions { BufferInMiB = 8, Threads = 4, BatchInBytes = 100 << 20, MergesInBackground = false });
        for (var i = 0; i < 6000; i++) writer.Add(Body($"{i}", string.Join(' ', Enumerable.Range(i, 400))));

        var report = writer.Commit();

        using var searcher = index.OpenSearcher();
        Assert.That(report.Segments, Is.GreaterThan(8), "a share is a mebibyte");
        Assert.That((Count(searcher, "100"), Count(searcher, "3000"), searcher.FindKey("5999")), Is.EqualTo((101, 400, 5999)));
    }

    private static List<(string Key, TestDocument? Document)> Changes(Random random)
    {
        var keys = random.Next(10, 2000);
        return [.. Gens.Corpus(random).Select(document => ($"{random.Next(keys)}", random.Next(8) == 0 ? null : document))];
    }

    private static MemoryStorage Build(List<(string Key, TestDocument? Document)> changes, IndexWriterOptions options)
    {
        var storage = new MemoryStorage();
        using var index = SearchIndex.Open(storage, TestSchema.Schema);
        using var writer = index.OpenWriter(options);
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].Document is { } document) writer.Add(document.ToIndex(changes[i].Key));
            else writer.Delete(changes[i].Key);
            if (i == changes.Count / 2) writer.Commit();
        }

        writer.Commit();
        writer.MergeTo(1);
        writer.Commit();
        return storage;
    }

    /// <summary>The bytes of each file of the segment by the ending of its name.</summary>
    private static unsafe Dictionary<string, byte[]> Contents(MemoryStorage storage) => storage.List()
        .Where(static name => name.StartsWith("seg-", StringComparison.Ordinal))
        .ToDictionary(static name => Path.GetExtension(name), name =>
        {
            using var input = storage.Open(name);
            return new ReadOnlySpan<byte>(input.Bytes, (int)input.Length).ToArray();
        });

    private static List<(int Doc, float Score)[]> Answers(List<TestDocument> documents, List<Query> queries, IndexWriterOptions options)
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        using (var writer = index.OpenWriter(options))
        {
            for (var i = 0; i < documents.Count; i++) writer.Add(documents[i].ToIndex($"{i}"));
            writer.Commit();
        }

        using var searcher = index.OpenSearcher();
        return queries.ConvertAll(query => searcher.Search(new SearchRequest(query) { Limit = 50, TimeLimitMs = int.MaxValue }).Hits.Select(static hit => (hit.Doc, hit.Score)).ToArray());
    }

    private static IndexDocument Body(string key, string body)
    {
        var document = new IndexDocument { Key = key };
        document.AddText("body", body.AsMemory());
        return document;
    }

    private static int Count(Searcher searcher, string term) => searcher.Search(new SearchRequest(new TermQuery("body", term))).Total;

    private sealed class FailingAnalyzer : Analyzer
    {
        public override TokenStream Open() => new FailingStream();
    }

    private sealed class FailingStream : TokenStream
    {
        private ReadOnlyMemory<char> _text;
        private bool _isRead;

        public override ReadOnlySpan<char> Term => _text.Span;

        public override int PositionIncrement => 1;

        public override int Start => 0;

        public override int End => _text.Length;

        public override void Reset(ReadOnlyMemory<char> text) => (_text, _isRead) = (text, false);

        public override bool MoveNext()
        {
            if (_text.Span.SequenceEqual(Unreadable)) throw new InvalidOperationException(Unreadable);
            return !_isRead && (_isRead = true);
        }
    }
}
