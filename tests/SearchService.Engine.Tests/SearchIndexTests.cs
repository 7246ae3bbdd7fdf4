using System.Text;
using SearchService.Engine.Collecting;
using SearchService.Engine.Indexing;
using SearchService.Engine.Queries;
using SearchService.Engine.Schema;
using SearchService.Engine.Storage;
using SearchService.TestKit;
using SearchService.TestKit.Naive;
using SearchService.TestKit.Segments;

namespace SearchService.Engine.Tests;

public class SearchIndexTests
{
    [Test]
    public void An_empty_folder_is_an_empty_index()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);

        using var searcher = index.OpenSearcher();

        Assert.That((searcher.Generation, searcher.DocumentCount, searcher.FindKey("a")), Is.EqualTo((0L, 0, -1)));
        Assert.That(searcher.Search(new SearchRequest(new MatchAllQuery())).Total, Is.Zero);
    }

    [Test]
    public void A_missing_folder_stays_missing_until_something_is_written()
    {
        var folder = Places.NewFolder();
        Directory.Delete(folder);

        using var index = SearchIndex.Open(folder, TestSchema.Schema);

        Assert.That(Directory.Exists(folder), Is.False);
        using (index.OpenWriter()) Assert.That(Directory.Exists(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void A_document_is_visible_after_its_commit_and_not_before()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        using var writer = index.OpenWriter();
        writer.Add(Body("a", "甲 乙"));
        using var before = index.OpenSearcher();

        var report = writer.Commit();

        using var after = index.OpenSearcher();
        Assert.That(Count(before, "甲"), Is.Zero);
        Assert.That(Count(after, "甲"), Is.EqualTo(1));
        Assert.That((report.Generation, report.Documents, report.Segments), Is.EqualTo((1L, 1, 1)));
        Assert.That(Encoding.UTF8.GetString(after.Stored(after.FindKey("a")).Span), Is.EqualTo("甲 乙"));
    }

    [Test]
    public void A_document_of_a_known_key_takes_the_place_of_the_old_one_wherever_that_is()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        using var writer = index.OpenWriter();
        writer.Add(Body("committed", "旧"));
        writer.Commit();

        writer.Add(Body("committed", "新"));
        writer.Add(Body("buffered", "旧"));
        writer.Add(Body("buffered", "新"));
        writer.Commit();

        using var searcher = index.OpenSearcher();
        Assert.That((Count(searcher, "旧"), Count(searcher, "新"), searcher.DocumentCount), Is.EqualTo((0, 2, 2)));
        Assert.That(Encoding.UTF8.GetString(searcher.Stored(searcher.FindKey("buffered")).Span), Is.EqualTo("新"));
    }

    [Test]
    public void A_deleted_document_is_found_by_nothing()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        using var writer = index.OpenWriter();
        foreach (var key in new[] { "a", "b", "c" }) writer.Add(Body(key, "甲"));
        writer.Commit();
        writer.Add(Body("d", "甲"));

        foreach (var key in new[] { "a", "d", "no such key" }) writer.Delete(key);
        writer.Commit();

        using var searcher = index.OpenSearcher();
        Assert.That((Count(searcher, "甲"), searcher.FindKey("a"), searcher.FindKey("d"), searcher.FindKey("b")), Is.EqualTo((2, -1, -1, 1)));
    }

    [Test]
    public void A_document_that_does_not_fit_the_schema_leaves_the_one_of_its_key_alone()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        using var writer = index.OpenWriter();
        writer.Add(Body("a", "甲"));
        var unfit = Body("a", "乙");
        unfit.AddNumber("title", 1);

        Assert.That(() => writer.Add(unfit), Throws.ArgumentException);

        writer.Commit();
        using var searcher = index.OpenSearcher();
        Assert.That((Count(searcher, "甲"), Count(searcher, "乙")), Is.EqualTo((1, 0)));
    }

    [Test]
    public void An_attachment_belongs_to_its_generation_until_it_is_replaced_or_removed()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        using var writer = index.OpenWriter();
        using var empty = Attached("first"u8.ToArray());
        using var first = Attached("second"u8.ToArray());
        writer.Add(Body("a", "甲"));
        writer.Commit();
        using var second = index.OpenSearcher();
        using var removed = Attached([]);

        Assert.That(Text(empty), Is.EqualTo("first"));
        Assert.That(Text(first), Is.EqualTo("second"));
        Assert.That(Text(second), Is.EqualTo("second"));
        Assert.That(Text(removed), Is.Empty);

        Searcher Attached(byte[] bytes)
        {
            writer.Attach("people", bytes);
            writer.Commit();
            return index.OpenSearcher();
        }

        static string Text(Searcher searcher) => Encoding.UTF8.GetString(searcher.Attachment("people").Span);
    }

    [Test]
    public void A_commit_without_changes_makes_no_generation()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        using var writer = index.OpenWriter();
        writer.Add(Body("a", "甲"));
        writer.Commit();

        writer.Delete("no such key");
        var report = writer.Commit();

        Assert.That(report.Generation, Is.EqualTo(1));
    }

    [Test]
    public void What_was_committed_is_there_when_opened_again_and_what_was_not_leaves_no_file()
    {
        var storage = new MemoryStorage();
        using (var index = SearchIndex.Open(storage, TestSchema.Schema))
        using (var writer = index.OpenWriter(RealIndex.Options))
        {
            writer.Add(Body("a", "甲"));
            writer.Commit();
            writer.Add(Body("b", "甲"));
            writer.MergeTo(1);
        }

        var files = storage.List().Count;
        using var again = SearchIndex.Open(storage, TestSchema.Schema);
        using (again.OpenWriter()) Assert.That(storage.List(), Has.Count.EqualTo(files));
        using var searcher = again.OpenSearcher();
        Assert.That((searcher.DocumentCount, searcher.FindKey("b"), Count(searcher, "甲")), Is.EqualTo((1, -1, 1)));
    }

    [Test]
    public void An_index_of_another_analysis_or_other_fields_is_refused()
    {
        var storage = new MemoryStorage();
        using (var index = SearchIndex.Open(storage, TestSchema.Schema)) index.OpenWriter().Dispose();

        Assert.That(() => SearchIndex.Open(storage, TestSchema.Schema with { AnalysisVersion = "other" }), Throws.TypeOf<IndexVersionException>());
        Assert.That(() => SearchIndex.Open(storage, TestSchema.Schema with { Fields = [new FieldDefinition("title", FieldKind.Keyword)] }), Throws.TypeOf<IndexVersionException>());
    }

    [Test]
    public void A_discarded_index_is_empty_has_a_later_generation_and_leaves_foreign_files()
    {
        var storage = new MemoryStorage();
        RealIndex.Write(storage, [Some.Bodies("甲"), Some.Bodies("乙")]).Dispose();
        using (var foreign = storage.Create("notes.txt")) foreign.Write("x"u8);

        SearchIndex.Discard(storage, TestSchema.Schema with { AnalysisVersion = "next" });

        using var index = SearchIndex.Open(storage, TestSchema.Schema with { AnalysisVersion = "next" });
        using var searcher = index.OpenSearcher();
        Assert.That((searcher.DocumentCount, searcher.Generation), Is.EqualTo((0, 3L)));
        Assert.That(storage.List(), Is.EquivalentTo(new[] { "manifest-3", "notes.txt" }));
    }

    [Test]
    public void A_small_buffer_is_written_out_in_several_segments_that_answer_as_one()
    {
        using var index = SearchIndex.Open(new MemoryStorage(), TestSchema.Schema);
        using var writer = index.OpenWriter(new IndexWriterOptions { BufferInMiB = 8, MergesInBackground = false });
        for (var i = 0; i < 6000; i++) writer.Add(Body($"{i}", string.Join(' ', Enumerable.Range(i, 400))));

        var report = writer.Commit();

        using var searcher = index.OpenSearcher();
        Assert.That(report.Segments, Is.InRange(2, 10));
        Assert.That((Count(searcher, "100"), Count(searcher, "3000")), Is.EqualTo((101, 400)));
    }

    private static IndexDocument Body(string key, string body) => new TestDocument { Body = body }.ToIndex(key);

    private static int Count(Searcher searcher, string term) => searcher.Search(new SearchRequest(new TermQuery("body", term))).Total;
}
