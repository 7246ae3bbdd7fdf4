using System.Text;
using SearchService.Issues.Formats;
using SearchService.Issues.Formats.Pdf;
using SearchService.Issues.Text;
using SearchService.TestKit;

namespace SearchService.Issues.Tests.Formats;

public sealed class PdfFileTests
{
    private const string Encryption = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF> /U <FFEEDDCCBBAA99887766554433221100FFEEDDCCBBAA99887766554433221100> >> "
        + "/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]";

    [Test]
    public void Rows_of_a_paragraph_are_one_line_again_also_over_a_page()
    {
        PdfTools.Require();
        var paragraph = string.Concat(Enumerable.Range(0, 60).Select(i => $"委员们走访第{i}个社区，听居民说一说水费、路灯和停车的事情；"));
        var text = string.Join("\n", Enumerable.Repeat("短行", 30)) + "\n\n" + paragraph + "\n\n尾声";

        var read = IssueFile.Read(Pages.Pdf(text), "a.pdf");

        Assert.That(Encoding.UTF8.GetString(read.Content).Split('\n'), Does.Contain(paragraph).And.Contain("尾声").And.Contain("短行"));
        Assert.That(read.PageLines, Has.Count.GreaterThan(1));
    }

    [Test]
    public void Lines_know_the_page_that_they_stand_on()
    {
        PdfTools.Require();
        var lines = Enumerable.Range(1, 100).Select(i => $"第{i}行的文字");

        var issue = IssueFile.Read(Pages.Pdf(string.Join("\n", lines)), "a.pdf").Parse("a.pdf");

        Assert.That(issue.PageLines, Has.Count.EqualTo(3));
        Assert.That((issue.FilePageOf(1), issue.FilePageOf(issue.PageLines![1]), issue.FilePageOf(issue.PageLines[1] - 1), issue.FilePageOf(issue.LineCount)), Is.EqualTo(((int?)1, (int?)2, (int?)1, (int?)3)));
    }

    [Test]
    public void Articles_know_the_pages_of_their_file()
    {
        PdfTools.Require();
        var text = TextDecoder.Decode(File.ReadAllBytes(Path.Combine(Places.Corpus, "澜江政协-2023-03.txt"))).Text;

        var issue = IssueFile.Read(Pages.Pdf(text), "澜江政协-2023-03.pdf").Parse("澜江政协-2023-03.pdf");

        var pages = issue.Articles.Select(article => article.FilePages!).ToList();
        Assert.That(pages, Has.Count.GreaterThan(5).And.All.Not.Null);
        Assert.That(pages.Select(page => page.First), Is.Ordered);
        Assert.That(pages.TrueForAll(page => page.First <= page.Last && page.Last <= issue.PageLines!.Count), Is.True);
        Assert.That(IssueJson.Write(issue), Does.Contain("filePages").And.Contain("pageLines"));
    }

    [Test]
    public void Columns_are_read_one_after_the_other_and_labels_with_their_values()
    {
        List<PrintedRow> rows = [Row("通栏标题在上面", 0, 0, 30)];
        for (var i = 0; i < 5; i++)
        {
            rows.Add(Row($"左栏第{i}行", 0, 2 + i, 14));
            rows.Add(Row($"右栏第{i}行", 16, 2 + i, 30));
        }

        rows.Add(Row("地址:", 0, 9, 3));
        rows.Add(Row("某路1号", 20, 9, 24));

        var order = ReadingOrder.Of(rows).ConvertAll(row => row.Text[..2]);

        Assert.That(order, Is.EqualTo((string[])["通栏", .. Enumerable.Repeat("左栏", 5), "地址", .. Enumerable.Repeat("右栏", 5), "某路"]));
        Assert.That(ReadingOrder.Of(rows[^2..]).Single().Text, Is.EqualTo("地址:  某路1号"));
    }

    private static PrintedRow Row(string text, double left, double top, double right) => new(text, 10 * left, 12 * top, 10 * right, (12 * top) + 10);

    [Test]
    public void An_encrypted_file_is_refused()
    {
        PdfTools.Require();

        Assert.That(IssueFile.Read(Pages.Pdf("秘密", Encryption), "a.pdf").Refusal, Is.EqualTo(FormatMessages.EncryptedPdf));
    }

    [Test]
    public void A_scan_without_text_layer_is_refused()
    {
        PdfTools.Require();
        var scan = Encoding.Latin1.GetString(Pages.Pdf("字")).Replace("<5B57> Tj", "          ", StringComparison.Ordinal).Replace("<002D002000310020002D> Tj", "                          ", StringComparison.Ordinal);

        Assert.That(IssueFile.Read(Encoding.Latin1.GetBytes(scan), "a.pdf").Refusal, Is.EqualTo(FormatMessages.NoTextLayer));
    }

    [Test]
    public void What_is_no_PDF_is_refused() => Assert.That(IssueFile.Read("正文"u8.ToArray(), "a.pdf").Refusal, Is.EqualTo(FormatMessages.NotPdf));

    [Test]
    public void A_missing_program_is_told() =>
        Assert.That(PdfFile.Read(Pages.Pdf("字"), new PdfToText("searchservice-no-such-program", TimeSpan.FromSeconds(5))).Refusal, Is.EqualTo(FormatMessages.NoPdfToText));

    [Test]
    public void A_program_that_hangs_is_given_up()
    {
        var folder = TestKit.Places.NewFolder();
        var program = Path.Combine(folder, "hangs");
        File.WriteAllText(program, "#!/bin/sh\nexec sleep 60\n");
        if (OperatingSystem.IsWindows()) Assert.Ignore("needs a shell script");
        else File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite);

        var refusal = PdfFile.Read(Pages.Pdf("字"), new PdfToText(program, TimeSpan.FromMilliseconds(200))).Refusal;

        Directory.Delete(folder, recursive: true);
        Assert.That(refusal, Is.EqualTo(FormatMessages.PdfTooSlow));
    }
}
