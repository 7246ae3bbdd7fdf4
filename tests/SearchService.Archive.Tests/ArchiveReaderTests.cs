using SearchService.Archive.Analysis;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Tests.Ingest;
using SearchService.TestKit;

namespace SearchService.Archive.Tests;

public sealed class ArchiveReaderTests
{
    private Workshop _workshop = null!;
    private ArchiveReader _reader = null!;

    [OneTimeSetUp]
    public void IndexTheSampleCorpus()
    {
        _workshop = new Workshop().With([.. Workshop.Samples]);
        _workshop.Ingest();
        _reader = _workshop.Open();
    }

    [OneTimeTearDown]
    public void Forget()
    {
        _reader.Dispose();
        _workshop.Dispose();
    }

    [Test]
    public void Issues_come_newest_first_and_are_known_by_id_and_running_number()
    {
        var issues = _reader.Issues();

        Assert.That(issues.Total, Is.EqualTo(7));
        Assert.That(issues.Issues[^1].Id, Is.EqualTo("2021-11-12"));
        Assert.That(_reader.Issue("2021-11-12")!.Issue.Number, Is.EqualTo(86));
        Assert.That(_reader.Issue("86")!.Issue.Id, Is.EqualTo("2021-11-12"));
        Assert.That(_reader.Issue("1986-01"), Is.Null);
    }

    [Test]
    public void Every_listed_article_is_there_and_chained_to_its_neighbors()
    {
        foreach (var issue in _reader.Issues().Issues.Select(summary => _reader.Issue(summary.Id)!))
        {
            string? previous = null;
            foreach (var listed in issue.Articles)
            {
                var article = _reader.Article(listed.Id)!;
                Assert.That((article.Title, article.Previous, article.Issue.Id, article.Source), Is.EqualTo((listed.Title, previous, issue.Issue.Id, issue.Issue.Source)));
                previous = article.Id;
            }

            Assert.That(_reader.Article(previous!)!.Next, Is.Null);
        }
    }

    [Test]
    public void Paragraphs_stand_on_the_lines_they_name()
    {
        var lines = File.ReadAllLines(Path.Combine(Places.Corpus, "澜江政协-2022-06.txt"));

        foreach (var paragraph in _reader.Issue("2022-06")!.Articles.SelectMany(article => _reader.Article(article.Id)!.Paragraphs))
        {
            var there = string.Concat(lines[(paragraph.Lines.First - 1)..paragraph.Lines.Last]);
            Assert.That(there, Does.Contain(paragraph.Text[..1]));
            Assert.That(there, Does.Contain(paragraph.Text[^1..]));
        }
    }

    [Test]
    public void An_unknown_article_and_an_unknown_person_are_nothing()
    {
        Assert.That(_reader.Article("2021-11-12-999"), Is.Null);
        Assert.That(_reader.Person("查无此人"), Is.Null);
    }

    [Test]
    public void The_status_counts_what_is_there()
    {
        var status = _reader.Status();

        Assert.That(status.Issues, Is.EqualTo(7));
        Assert.That(status.Articles, Is.EqualTo(_reader.Issues().Issues.Sum(issue => issue.Articles)));
        Assert.That(status.Generation, Is.EqualTo(_reader.Generation));
        Assert.That(status.FirstDate, Is.EqualTo("2021-11-01"));
        Assert.That(status.IndexBytes, Is.GreaterThan(0));
        Assert.That(status.Files.Select(file => file.State), Is.All.EqualTo("indexed"));
    }

    [Test]
    public void An_empty_folder_is_an_empty_archive()
    {
        var folder = Places.NewFolder();
        using (var reader = ArchiveReader.Open(folder, TimeProvider.System))
        {
            Assert.That(reader.Status().Articles, Is.Zero);
            Assert.That(reader.Issues().Total, Is.Zero);
            Assert.That(reader.Article("x"), Is.Null);
        }

        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void Every_run_of_characters_of_an_article_finds_it_when_quoted()
    {
        using var engine = EmbeddedEngine.Open(_workshop.Storage);
        using var snapshot = engine.OpenSnapshot();
        var ids = _reader.Issues().Issues.SelectMany(issue => _reader.Issue(issue.Id)!.Articles).Select(article => article.Id).ToList();

        Tries.Run(400, random =>
        {
            var id = ids[random.Next(ids.Count)];
            var article = _reader.Article(id)!;
            var text = string.Concat(article.Paragraphs.Select(paragraph => paragraph.Text));
            var han = System.Text.RegularExpressions.Regex.Matches(text, @"\p{IsCJKUnifiedIdeographs}+");
            if (han.Count == 0) return;
            var run = han[random.Next(han.Count)].Value;
            var start = random.Next(run.Length);
            var quoted = run.Substring(start, Math.Min(run.Length - start, random.Next(1, 9)));

            var found = snapshot.Search(new ArchiveRequest(new PhraseMatch(ArchiveField.BodyCharacters, CharacterPhrase.Of(quoted))) { Limit = 1000 }, default);

            Assert.That(found.Hits.Select(hit => hit.Document), Does.Contain(snapshot.Find(id)), $"{quoted} in {id}");
        });
    }
}
