using System.Text;
using System.Text.Json;
using SearchService.EndToEnd.Tests.Running;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Cli;

/// <summary>Does <c>analyze</c> print the tokens with their places?</summary>
public sealed class AnalyzeVerbTests
{
    [Test]
    public async Task Tokens_stand_on_a_line_each_with_start_and_end()
    {
        var run = await CommandRun.Of("analyze", "市政协召开常委会会议");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Is.EqualTo("  0\t3\t市政协\n  3\t5\t召开\n  5\t8\t常委会\n  8\t10\t会议\n"));
    }

    [Test]
    public async Task Offsets_of_the_json_cut_the_text()
    {
        const string text = "澜江市召开ＡＢＣ会议，2021年。";

        var run = await CommandRun.Of("analyze", text, "--json");

        foreach (var token in JsonDocument.Parse(run.Output).RootElement.EnumerateArray())
        {
            var (start, end) = (token.GetProperty("start").GetInt32(), token.GetProperty("end").GetInt32());
            Assert.That(end, Is.GreaterThan(start).And.LessThanOrEqualTo(text.Length));
            if (text[start] is >= '\u4E00' and <= '\u9FFF') Assert.That(token.GetProperty("text").GetString(), Is.EqualTo(text[start..end]));
        }

        Assert.That(run.Output, Does.Contain("abc").And.Contains("会议"));
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("gb18030")]
    public async Task A_file_is_read_in_its_encoding(string encoding)
    {
        var folder = Places.NewFolder();
        var file = Path.Combine(folder, "text.txt");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        await File.WriteAllTextAsync(file, "市政协召开会议", Encoding.GetEncoding(encoding));

        var run = await CommandRun.Of("analyze", "--file", file);

        Directory.Delete(folder, recursive: true);
        Assert.That(run.Output, Is.EqualTo("  0\t3\t市政协\n  3\t5\t召开\n  5\t7\t会议\n"));
    }

    [Test]
    public async Task A_text_that_begins_with_a_dash_follows_two_dashes()
    {
        var run = await CommandRun.Of("analyze", "--", "-水");

        Assert.That(run.Output, Does.EndWith("水\n"));
    }
}
