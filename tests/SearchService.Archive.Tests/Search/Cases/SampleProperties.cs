using System.Text;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Embedded;
using SearchService.Archive.Ingest;
using SearchService.Archive.Ingest.Documents;
using SearchService.Archive.Records;
using SearchService.Archive.Search;
using SearchService.Archive.Search.Building;
using SearchService.Archive.Search.Known;
using SearchService.Archive.Search.Reading;
using SearchService.Archive.Tests.Search.Naive;
using SearchService.Chinese.Folding;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Search.Cases;

/// <summary>What must hold for any question, on the sample archive in the embedded engine.</summary>
public sealed class SampleProperties
{
    private string _data = null!;
    private EmbeddedEngine _engine = null!;
    private IArchiveSnapshot _snapshot = null!;
    private KnownNames _known = null!;
    private ArchiveSearch _search = null!;
    private List<ArticleRecord> _articles = null!;

    [OneTimeSetUp]
    public void Index()
    {
        _data = Places.NewFolder();
        ArchiveIngest.Run(Places.Corpus, _data, null, TimeProvider.System, CancellationToken.None);
        _engine = EmbeddedEngine.Open(_data);
        _snapshot = _engine.OpenSnapshot();
        _known = new KnownNames(ArchiveFactsFormat.Read(_snapshot.Attachment(ArchiveFactsFormat.Name).Span));
        _search = new ArchiveSearch(_snapshot, _known, TimeProvider.System);
        _articles = [.. Enumerable.Range(0, _snapshot.Documents).Select(document => ArticleRecordFormat.Read(_snapshot.Stored(document)))];
    }

    [OneTimeTearDown]
    public void Close()
    {
        _snapshot.Dispose();
        _engine.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    [Test]
    public void Every_run_of_one_to_eight_characters_finds_its_article_when_quoted() => Tries.Run(400, random =>
    {
        var (article, run) = Run(random);

        var answer = Ask($"\"{run}\"");

        Assert.That(answer.Hits.Select(hit => hit.Id), Does.Contain(article.Id), run);
        Assert.That(answer.Query.Ignored, Is.Empty);
    });

    [Test]
    public void What_is_quoted_is_marked_where_it_stands() => Tries.Run(200, random =>
    {
        var (article, run) = Run(random);

        var hit = Ask($"\"{run}\"").Hits.Single(hit => hit.Id == article.Id);

        var marked = new[] { hit.TitleHighlighted }.Concat(hit.Snippets.Select(snippet => snippet.Text))
            .SelectMany(text => text.Split("<mark>").Skip(1).Select(part => Bare(part[..part.IndexOf("</mark>", StringComparison.Ordinal)])));
        Assert.That(marked, Has.Some.Contains(Bare(run)), run);
    });

    [Test]
    public void The_embedded_engine_matches_what_the_definition_matches() => Tries.Run(60, random =>
    {
        var question = new Question { Q = Typed(random) };
        var naive = new NaiveSnapshot(_articles.Select(ArticleDocuments.Of));

        foreach (var step in new QuestionQueries(_known, RankingProfile.Default).Steps(question, QueryReader.Read(question.Q)))
        {
            var request = new ArchiveRequest(step.Query) { Limit = 1000 };
            var expected = naive.Search(request, CancellationToken.None).Hits.Select(hit => hit.Document);
            Assert.That(_snapshot.Search(request, CancellationToken.None).Hits.Select(hit => hit.Document), Is.EquivalentTo(expected), $"{question.Q}, relaxed {step.IsRelaxed}");
        }
    });

    private SearchService.Archive.Answers.Answer Ask(string q) => _search.Search(new Question { Q = q, Limit = 100 }, CancellationToken.None);

    private string Typed(Random random) => random.Next(6) switch
    {
        0 => $"{Run(random).Run} {Run(random).Run}",
        1 => $"{Run(random).Run} OR \"{Run(random).Run}\"",
        2 => $"{Run(random).Run} -{Run(random).Run}",
        3 => $"\"{Run(random).Run} {Run(random).Run}\"~{random.Next(20)}",
        4 => $"title:{Run(random).Run} OR {Run(random).Run}*",
        _ => $"2023年{random.Next(1, 13)}月{Run(random).Run}",
    };

    /// <summary>One to eight Chinese characters in a row from one paragraph of an article, blanks left out.</summary>
    private (ArticleRecord Article, string Run) Run(Random random)
    {
        while (true)
        {
            var article = _articles[random.Next(_articles.Count)];
            if (article.Paragraphs.Count == 0) continue;
            var text = article.Paragraphs[random.Next(article.Paragraphs.Count)].Text.Replace(" ", "", StringComparison.Ordinal).Replace("\u3000", "", StringComparison.Ordinal);
            var start = random.Next(text.Length);
            var run = text.AsSpan(start, Math.Min(random.Next(1, 9), text.Length - start));
            if (run.Length > 0 && !run.ContainsAnyExceptInRange('\u4E00', '\u9FFF')) return (article, run.ToString());
        }
    }

    private static string Bare(string text) => string.Concat(CharacterFolding.Fold(text).EnumerateRunes().Where(rune => Rune.IsLetterOrDigit(rune)));
}
