using SearchService.Archive.Answers;
using SearchService.Archive.Ingest;
using SearchService.Archive.Search;
using SearchService.Engine.Storage;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Ingest;

public sealed class ArchiveIngestTests
{
    private static readonly string First = Workshop.Samples[1];
    private static readonly string Second = Workshop.Samples[2];

    [Test]
    public void The_sample_corpus_becomes_an_archive()
    {
        using var workshop = new Workshop().With([.. Workshop.Samples]);

        var report = workshop.Ingest();

        Assert.That((report.Files, report.Read, report.Unchanged, report.Removed, report.Broken.Count), Is.EqualTo((7, 7, 0, 0, 0)));
        Assert.That(workshop.Told.Select(told => (told.Done, told.Total, told.Outcome)), Is.EqualTo(Enumerable.Range(1, 7).Select(done => (done, 7, "read"))));
        Assert.That(report.Articles, Is.GreaterThan(60).And.EqualTo(workshop.Told.Sum(told => told.Articles)));
        Assert.That(report.Characters, Is.GreaterThan(30_000));
    }

    [Test]
    public void A_second_run_reads_nothing_and_commits_nothing()
    {
        using var workshop = new Workshop().With(First, Second);
        var first = workshop.Ingest();

        var second = workshop.Ingest();

        Assert.That((second.Read, second.Unchanged), Is.EqualTo((0, 2)));
        Assert.That((second.Generation, second.Articles, second.People, second.Problems), Is.EqualTo((first.Generation, first.Articles, first.People, first.Problems)));
        Assert.That(workshop.Told.Select(told => told.Outcome), Is.All.EqualTo("unchanged"));
    }

    [Test]
    public void A_changed_file_is_read_anew_and_keeps_its_ids()
    {
        using var workshop = new Workshop().With(First, Second);
        workshop.Ingest();
        var before = IdsOf(workshop);

        workshop.Write(First, [.. File.ReadAllBytes(Path.Combine(Places.Corpus, First)), .. "\n补记：鸬鹚湾今日放晴。\n"u8]);
        var report = workshop.Ingest();

        Assert.That((report.Read, report.Unchanged), Is.EqualTo((1, 1)));
        Assert.That(IdsOf(workshop), Is.EqualTo(before));
        Assert.That(Find(workshop, "\"鸬鹚湾今日放晴\""), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_removed_file_takes_its_articles_along()
    {
        using var workshop = new Workshop().With(First, Second);
        workshop.Ingest();

        workshop.Delete(First);
        var report = workshop.Ingest();

        Assert.That((report.Files, report.Removed, report.Unchanged), Is.EqualTo((1, 1, 1)));
        using var other = new Workshop().With(Second);
        Assert.That(Contents(workshop), Is.EqualTo(Contents(other)));
    }

    [Test]
    public void A_moved_file_keeps_its_ids()
    {
        using var workshop = new Workshop().With(First);
        workshop.Ingest();
        var before = IdsOf(workshop);

        workshop.Delete(First);
        workshop.Write("sub/" + First, File.ReadAllBytes(Path.Combine(Places.Corpus, First)));
        workshop.Ingest();

        Assert.That(IdsOf(workshop), Is.EqualTo(before));
    }

    [Test]
    public void Two_issues_of_one_date_stand_side_by_side()
    {
        using var workshop = new Workshop().With(First);
        var alone = workshop.Ingest();
        var before = IdsOf(workshop);

        workshop.Write("a/" + First, File.ReadAllBytes(Path.Combine(Places.Corpus, First)));
        var report = workshop.Ingest();

        Assert.That(report.Articles, Is.EqualTo(2 * alone.Articles));
        Assert.That(IdsOf(workshop), Is.Unique.And.SupersetOf(before));
    }

    [Test]
    public void Files_that_are_no_issues_are_reported_and_the_rest_is_indexed()
    {
        using var workshop = new Workshop().With(First);
        workshop.Write("binary.txt", [0, 1, 2, 3, 0xFE, 0xFF, 0, 7, 9, 0x80]);
        workshop.Write("empty.txt", []);
        workshop.Write("README.md", "# 说明"u8.ToArray());
        workshop.Write(".hidden.txt", "澜江"u8.ToArray());
        workshop.Write("picture.png", [1]);

        var first = workshop.Ingest();
        var second = workshop.Ingest();

        Assert.That(first.Files, Is.EqualTo(3));
        Assert.That(first.Broken.Select(broken => broken.File), Is.EqualTo(new[] { "binary.txt" }));
        Assert.That(second.Broken, Is.EqualTo(first.Broken));
        Assert.That(second.Generation, Is.EqualTo(first.Generation));
        using var reader = workshop.Open();
        Assert.That(reader.Status().Files.Select(file => (file.File, file.State)), Is.EqualTo(new[] { ("binary.txt", "broken"), ("empty.txt", "empty"), (First, "indexed") }));
    }

    [Test]
    public void A_file_that_stops_being_an_issue_loses_its_articles()
    {
        using var workshop = new Workshop().With(First, Second);
        workshop.Ingest();

        workshop.Write(First, [0, 1, 2]);
        workshop.Ingest();

        using var reader = workshop.Open();
        Assert.That(reader.Issues().Issues.Select(issue => issue.Source), Is.EqualTo(new[] { Second }));
    }

    [Test]
    public void A_run_ended_after_any_file_leaves_what_was_committed_and_the_next_goes_on()
    {
        using var whole = new Workshop().With([.. Workshop.Samples]);
        whole.Ingest();
        var expected = Contents(whole);

        for (var after = 1; after < Workshop.Samples.Count; after++)
        {
            using var workshop = new Workshop().With([.. Workshop.Samples]);
            using var cancellation = new CancellationTokenSource();
            Assert.Throws<OperationCanceledException>(() => workshop.Ingest(
                batchInBytes: 1,
                told => { if (told.Done == after) cancellation.Cancel(); },
                cancellation.Token));

            var report = workshop.Ingest(batchInBytes: 1);

            Assert.That(report.Unchanged, Is.EqualTo(after - 1).Or.EqualTo(after));
            Assert.That(Contents(workshop), Is.EqualTo(expected));
        }
    }

    [Test]
    public void Whatever_is_added_changed_and_removed_step_by_step_the_outcome_is_that_of_one_run() => Tries.Run(8, random =>
    {
        using var workshop = new Workshop();
        for (var step = random.Next(2, 6); step > 0; step--)
        {
            var name = Workshop.Samples[random.Next(Workshop.Samples.Count)];
            if (random.Next(3) == 0) workshop.Delete(name);
            else workshop.Write(name, [.. File.ReadAllBytes(Path.Combine(Places.Corpus, name)), .. random.Next(2) == 0 ? "\n"u8 : "\n市政协主席闻人澎讲话。\n"u8]);
            workshop.Ingest(batchInBytes: random.Next(2) == 0 ? 1 : IngestPlan.MostBytesPerBatch);
        }

        using var atOnce = new Workshop();
        foreach (var file in Directory.GetFiles(workshop.Corpus)) atOnce.Write(Path.GetFileName(file), File.ReadAllBytes(file));

        Assert.That(Contents(workshop), Is.EqualTo(Contents(atOnce)));
    });

    [Test]
    public void A_damaged_index_is_refused_by_readers_and_made_anew_by_the_ingest()
    {
        var data = Places.NewFolder();
        try
        {
            var first = ArchiveIngest.Run(Places.Corpus, data, null, TimeProvider.System, default);
            var victim = Directory.GetFiles(data).OrderByDescending(file => new FileInfo(file).Length).First();
            var bytes = File.ReadAllBytes(victim);
            bytes[bytes.Length / 2] ^= 0x10;
            File.WriteAllBytes(victim, bytes);

            Assert.That(Assert.Throws<IndexCorruptException>(() => ArchiveReader.Open(data, TimeProvider.System))!.Message, Does.Contain(Path.GetFileName(victim)));
            var second = ArchiveIngest.Run(Places.Corpus, data, null, TimeProvider.System, default);

            Assert.That(second.Rebuilt, Does.Contain("损坏").And.Contain(Path.GetFileName(victim)));
            Assert.That((second.Read, second.Articles), Is.EqualTo((first.Read, first.Articles)));
            using var reader = ArchiveReader.Open(data, TimeProvider.System);
            Assert.That(reader.Status().Articles, Is.EqualTo(first.Articles));
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    [Test]
    public void A_missing_corpus_folder_is_an_error() =>
        Assert.Throws<DirectoryNotFoundException>(() => ArchiveIngest.Run(Path.Combine(Places.Root, "nowhere"), Path.Combine(Path.GetTempPath(), "searchservice-none"), null, TimeProvider.System, default));

    private static string Contents(Workshop workshop)
    {
        workshop.Ingest();
        using var reader = workshop.Open();
        return Tests.Ingest.Contents.Of(reader);
    }

    private static List<string> IdsOf(Workshop workshop)
    {
        using var reader = workshop.Open();
        return [.. reader.Issues().Issues.SelectMany(issue => reader.Issue(issue.Id)!.Articles).Select(article => article.Id).Order(StringComparer.Ordinal)];
    }

    private static List<Hit> Find(Workshop workshop, string q)
    {
        using var reader = workshop.Open();
        return [.. reader.Search(new Question { Q = q }).Hits];
    }
}
