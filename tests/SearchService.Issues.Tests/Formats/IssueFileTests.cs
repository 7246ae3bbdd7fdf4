using System.Text;
using SearchService.Issues.Formats;
using SearchService.Issues.Formats.Pdf;
using SearchService.Issues.Text;
using SearchService.TestKit;

namespace SearchService.Issues.Tests.Formats;

public sealed class IssueFileTests
{
    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    public void A_web_page_reads_as_its_text(string path) => AssertSameArticles(path, ".html", Pages.Html(Text(path)));

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    public void A_Word_file_reads_as_its_text(string path) => AssertSameArticles(path, ".docx", Pages.Docx(Text(path)));

    [TestCaseSource(typeof(IssueFiles), nameof(IssueFiles.Sample))]
    public void A_PDF_file_reads_as_its_text(string path)
    {
        PdfTools.Require();

        AssertSameArticles(path, ".pdf", Pages.Pdf(Text(path)));
    }

    [Test]
    public void Text_and_Markdown_are_passed_on_byte_for_byte()
    {
        byte[] bytes = [0xD6, 0xD0, 0xCE, 0xC4];

        Assert.That(IssueFile.Read(bytes, "a.txt").Content, Is.SameAs(bytes));
        Assert.That(IssueFile.Read(bytes, "a.MD").Content, Is.SameAs(bytes));
    }

    [TestCase(".txt")]
    [TestCase(".html")]
    [TestCase(".docx")]
    [TestCase(".pdf")]
    public void A_huge_file_is_refused_unread(string ending)
    {
        var issue = IssueFile.Read(new byte[IssueFile.MostBytes + 1], "大" + ending).Parse("大" + ending);

        Assert.That(issue.Articles, Is.Empty);
        Assert.That(issue.Problems.Single().Kind, Is.EqualTo(ParseProblemKind.RefusedFile));
        Assert.That(issue.Problems.Single().Message, Does.Contain("20 MB"));
    }

    [Test]
    public void Random_bytes_of_any_format_throw_nothing() => Tries.Run(60, random =>
    {
        var bytes = new byte[random.Next(0, 3000)];
        random.NextBytes(bytes);
        foreach (var (ending, magic) in (ReadOnlySpan<(string, byte[])>)[(".html", [.. "<html><body>"u8]), (".docx", [.. "PK\u0003\u0004"u8]), (".pdf", [])])
        {
            var text = IssueFile.Read([.. magic, .. bytes], "随机" + ending);
            Assert.That(text.Refusal is null, Is.EqualTo(ending == ".html"));
        }
    });

    [Test]
    public void Damaged_Word_files_throw_nothing()
    {
        var sound = Pages.Docx(Text(IssueFiles.Sample.First())[..1500]);

        Tries.Run(60, random =>
        {
            var bytes = (byte[])sound.Clone();
            for (var n = random.Next(1, 20); n > 0; n--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            IssueFile.Read(bytes[..random.Next(bytes.Length)], "坏.docx");
            Assert.That(() => IssueFile.Read(bytes, "坏.docx").Parse("坏.docx"), Throws.Nothing);
        });
    }

    private static string Text(string path) => TextDecoder.Decode(File.ReadAllBytes(path)).Text;

    private static void AssertSameArticles(string path, string ending, byte[] content)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var expected = IssueFiles.Parse(path);

        var text = IssueFile.Read(content, name + ending);
        var found = text.Parse(name + ending);

        Assert.That(text.Refusal, Is.Null);
        Assert.That(found.Issue, Is.EqualTo(expected.Issue).Using<Issue>((left, right) => left.Number == right.Number && left.Year == right.Year && left.Months.SequenceEqual(right.Months)));
        Assert.That(found.Articles.Select(Facts), Is.EqualTo(expected.Articles.Select(Facts)));
        Assert.That(found.Articles.Select(Body), Is.EqualTo(expected.Articles.Select(Body)));
    }

    private static string Facts(Article article) => string.Join(" | ",
        TextKey.Of(article.Title), TextKey.Of(article.Subtitle ?? ""), article.Section, article.Page, string.Join(' ', article.Authors),
        article.MainDate?.Start, string.Join(' ', article.Dates.Select(date => date.Start)), string.Join(' ', article.People.Select(person => person.Name)));

    private static string Body(Article article) => TextKey.Of(string.Concat(article.Paragraphs.Select(paragraph => paragraph.Text)));
}
