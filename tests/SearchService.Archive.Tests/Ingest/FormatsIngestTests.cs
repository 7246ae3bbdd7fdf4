using System.IO.Compression;
using System.Text;
using SearchService.Issues.Formats;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Ingest;

public sealed class FormatsIngestTests
{
    private static readonly string Sample = Workshop.Samples[1];

    [Test]
    public void What_is_refused_is_told_and_the_rest_is_indexed()
    {
        using var workshop = new Workshop().With(Sample);
        workshop.Write("炸弹.docx", Bomb());
        workshop.Write("加密.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        workshop.Write("太大.pdf", new byte[IssueFile.MostBytes + 1]);
        workshop.Write("图片.png", [1, 2, 3]);

        var report = workshop.Ingest();

        Assert.That((report.Files, report.Read, report.Broken.Count), Is.EqualTo((4, 1, 3)));
        Assert.That(report.Broken.Select(file => file.File), Is.EquivalentTo((string[])["炸弹.docx", "加密.docx", "太大.pdf"]));
        Assert.That(report.Articles, Is.GreaterThan(5));
    }

    [Test]
    public void A_web_page_is_indexed_like_its_text()
    {
        using var workshop = new Workshop().With(Sample);
        var expected = workshop.Ingest().Articles;
        workshop.Delete(Sample);
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Places.Corpus, Sample))).ReplaceLineEndings("\n");
        workshop.Write(Path.ChangeExtension(Sample, ".html"), Encoding.UTF8.GetBytes($"<html><body><pre>{System.Net.WebUtility.HtmlEncode(text)}</pre><script>x()</script></body></html>"));

        var report = workshop.Ingest();

        Assert.That((report.Read, report.Removed, report.Articles), Is.EqualTo((1, 1, expected)));
    }

    private static byte[] Bomb()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = zip.CreateEntry("word/document.xml").Open();
            var blanks = new byte[1 << 20];
            for (var i = 0; i < 120; i++) writer.Write(blanks);
        }

        return stream.ToArray();
    }
}
