using SearchService.Archive.Analysis;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Ingest;
using SearchService.TestKit;

namespace SearchService.Archive.Tests;

public sealed class RealArchiveTests
{
    private string _data = "";
    private IngestReport _report = null!;
    private ArchiveReader _reader = null!;

    [OneTimeSetUp]
    public void IndexTheArchive()
    {
        var corpus = Places.RequireArchive();
        _data = Places.NewFolder();
        _report = ArchiveIngest.Run(corpus, _data, null, TimeProvider.System, default);
        _reader = ArchiveReader.Open(_data, TimeProvider.System);
    }

    [OneTimeTearDown]
    public void Forget()
    {
        _reader?.Dispose();
        if (_data.Length > 0) Directory.Delete(_data, recursive: true);
    }

    [Test]
    public void Its_issues_are_found_with_their_months()
    {
        TestContext.Out.WriteLine(_report);
        TestContext.Out.WriteLine($"{_reader.Status().IndexBytes} bytes");

        Assert.That(_report.Broken, Is.Empty);
        Assert.That(_reader.Issues().Issues.Select(issue => issue.Id), Is.SupersetOf(new[] { "2022-11-12", "2023-06" }));
        Assert.That(_reader.Issue("147")!.Issue.Months, Is.EqualTo(new[] { 11, 12 }));
    }

    [Test]
    public void Its_people_are_known_with_offices()
    {
        foreach (var name in (string[])["孙坤", "王镜铭"])
        {
            var person = _reader.Person(name);
            Assert.That(person, Is.Not.Null, name);
            Assert.That(person!.Articles, Is.EqualTo(person.Appearances.Count).And.GreaterThan(0));
            Assert.That(person.Roles, Is.Not.Empty, name);
        }
    }

    [Test]
    public void It_is_whole_by_the_check() => Assert.That(ArchiveCheck.Run(_data).IsSound);

    [Test]
    public void Every_run_of_characters_of_an_article_finds_it_when_quoted()
    {
        using var engine = EmbeddedEngine.Open(_data);
        using var snapshot = engine.OpenSnapshot();
        var ids = _reader.Issues().Issues.SelectMany(issue => _reader.Issue(issue.Id)!.Articles).Select(article => article.Id).ToList();

        Tries.Run(500, random =>
        {
            var id = ids[random.Next(ids.Count)];
            var text = string.Concat(_reader.Article(id)!.Paragraphs.Select(paragraph => paragraph.Text).Select(piece => piece.Replace(" ", "", StringComparison.Ordinal)));
            var han = System.Text.RegularExpressions.Regex.Matches(text, @"\p{IsCJKUnifiedIdeographs}+");
            if (han.Count == 0) return;
            var run = han[random.Next(han.Count)].Value;
            var start = random.Next(run.Length);
            var quoted = run.Substring(start, Math.Min(run.Length - start, random.Next(1, 9)));

            var found = snapshot.Search(new ArchiveRequest(new PhraseMatch(ArchiveField.BodyCharacters, CharacterPhrase.Of(quoted))) { Limit = 10_000 }, default);

            Assert.That(found.Hits.Select(hit => hit.Document), Does.Contain(snapshot.Find(id)), id);
        });
    }
}
