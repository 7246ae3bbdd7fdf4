using System.Net;
using System.Text.RegularExpressions;
using SearchService.Archive.Search;
using SearchService.Archive.Tests.Ingest;

namespace SearchService.Archive.Tests.Search.Snippets;

/// <summary>Is an article marked as its snippets are, and otherwise as printed?</summary>
public sealed partial class ArticleMarksTests
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

    [TestCase("供水")]
    [TestCase("供水 入户")]
    [TestCase("\"二次供水改造\"")]
    [TestCase("社法委")]
    [TestCase("闻人澍 供水")]
    [TestCase("gongshui")]
    public void Whatever_a_snippet_marks_is_marked_in_the_article(string q)
    {
        var asked = new Question { Q = q, Limit = 20 };
        var hits = _reader.Search(asked).Hits;

        foreach (var hit in hits)
        {
            var article = _reader.Article(hit.Id, asked)!;
            var marked = Marks(article.TitleHighlighted!).Concat(article.Paragraphs.SelectMany(static paragraph => Marks(paragraph.Highlighted ?? ""))).ToHashSet(StringComparer.Ordinal);
            Assert.That(hit.Snippets.SelectMany(static snippet => Marks(snippet.Text)).Where(mark => !marked.Contains(mark)), Is.Empty, hit.Id);
        }

        Assert.That(hits, Is.Not.Empty);
        Assert.That(hits.SelectMany(static hit => hit.Snippets).SelectMany(static snippet => Marks(snippet.Text)), Is.Not.Empty);
    }

    [Test]
    public void Without_its_marks_every_paragraph_is_as_printed()
    {
        var asked = new Question { Q = "委员 OR 供水", Limit = 100 };

        foreach (var hit in _reader.Search(asked).Hits)
        {
            var (plain, marked) = (_reader.Article(hit.Id)!, _reader.Article(hit.Id, asked)!);
            Assert.That(Unmarked(marked.TitleHighlighted!), Is.EqualTo(plain.Title));
            Assert.That(marked.Paragraphs.Select(static paragraph => paragraph.Highlighted is { } html ? Unmarked(html) : paragraph.Text), Is.EqualTo(plain.Paragraphs.Select(static paragraph => paragraph.Text)));
            Assert.That(plain.Paragraphs.Select(static paragraph => paragraph.Highlighted), Is.All.Null);
        }
    }

    private static IEnumerable<string> Marks(string html) => Mark().Matches(html).Select(static match => match.Groups[1].Value);

    private static string Unmarked(string html) => WebUtility.HtmlDecode(html.Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal));

    [GeneratedRegex("<mark>(.*?)</mark>")]
    private static partial Regex Mark();
}
