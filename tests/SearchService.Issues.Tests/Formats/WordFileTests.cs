using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SearchService.Issues.Formats;
using PrintedText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SearchService.Issues.Tests.Formats;

public sealed class WordFileTests
{
    private const string Space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Test]
    public void Headings_tables_breaks_and_tabs_are_lines()
    {
        var heading = new Paragraph(new ParagraphProperties(new OutlineLevel { Val = 1 }), Run("标题"));
        var table = new Table(new TableRow(Cell("03"), Cell("一条")), new TableRow(Cell("05"), Cell("又一条")));
        var broken = new Paragraph(new Run(new PrintedText("甲"), new TabChar(), new PrintedText("乙"), new Break(), new PrintedText("丙")));

        var text = Read(Pages.Docx([heading, new Paragraph(), table, broken]));

        Assert.That(text, Is.EqualTo("## 标题\n\n03\t一条\n05\t又一条\n甲\t乙\n丙\n"));
    }

    [Test]
    public void What_was_deleted_or_hidden_is_no_text()
    {
        var deleted = new DeletedRun(new Run(new DeletedText("删"))) { Author = "甲", Id = "1" };
        var hidden = new Run(new RunProperties(new Vanish()), new PrintedText("藏"));

        Assert.That(Read(Pages.Docx([new Paragraph(Run("留"), deleted, hidden, Run("下"))])), Is.EqualTo("留下\n"));
    }

    [Test]
    public void A_file_that_bursts_is_refused()
    {
        var bomb = Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", new string(' ', 120 << 20)));

        Assert.That(bomb, Has.Length.LessThan(1 << 20));
        Assert.That(IssueFile.Read(bomb, "a.docx").Refusal, Is.EqualTo(FormatMessages.ZipBomb));
    }

    [Test]
    public void External_entities_are_refused()
    {
        var file = WithDocument($"<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"{Space}\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>");

        Assert.That(IssueFile.Read(file, "a.docx").Refusal, Is.EqualTo(FormatMessages.Entities));
    }

    [Test]
    public void Entities_that_multiply_are_refused()
    {
        var file = WithDocument($"<!DOCTYPE d [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><w:document xmlns:w=\"{Space}\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>");

        Assert.That(IssueFile.Read(file, "a.docx").Refusal, Is.EqualTo(FormatMessages.Entities));
    }

    [Test]
    public void Endless_nesting_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000));

        Assert.That(IssueFile.Read(WithDocument($"<w:document xmlns:w=\"{Space}\"><w:body>{deep}</w:body></w:document>"), "a.docx").Refusal, Is.EqualTo(FormatMessages.TooDeep));
    }

    [Test]
    public void An_encrypted_file_is_refused() =>
        Assert.That(IssueFile.Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0], "a.docx").Refusal, Is.EqualTo(FormatMessages.EncryptedWord));

    [Test]
    public void What_is_no_Word_file_is_refused()
    {
        Assert.That(IssueFile.Read("正文"u8.ToArray(), "a.docx").Refusal, Is.EqualTo(FormatMessages.NotWord));
        Assert.That(IssueFile.Read(Zip(("a.txt", "正文")), "a.docx").Refusal, Is.EqualTo(FormatMessages.NotWord));
    }

    private static string Read(byte[] content)
    {
        var text = IssueFile.Read(content, "a.docx");
        Assert.That(text.Refusal, Is.Null);
        return Encoding.UTF8.GetString(text.Content);
    }

    private static Run Run(string text) => new(new PrintedText(text));

    private static TableCell Cell(string text) => new(new Paragraph(Run(text)));

    private static byte[] WithDocument(string xml) => Zip(
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        ("word/document.xml", xml));

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Optimal).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }
}
