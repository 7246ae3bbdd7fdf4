using System.Text.Json;
using SearchService.EndToEnd.Tests.Running;
using SearchService.Issues;
using SearchService.Issues.Text;
using SearchService.Server.Cli;
using SearchService.Server.Cli.Verbs;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Cli;

/// <summary>Does <c>inspect</c> show what a file was read as?</summary>
public sealed class InspectVerbTests
{
    [Test]
    public async Task Json_is_the_parsers_own([ValueSource(nameof(Samples))] string file)
    {
        var path = Path.Combine(Places.Corpus, file);

        var run = await CommandRun.Of("inspect", path, "--json");

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Is.EqualTo(IssueJson.Write(IssueParser.Parse(await File.ReadAllBytesAsync(path), file)) + "\n"));
        Assert.That(JsonDocument.Parse(run.Output).RootElement.GetProperty("articles").GetArrayLength(), Is.Positive);
    }

    [Test]
    public async Task The_view_names_every_article_and_contents_entry([ValueSource(nameof(Samples))] string file)
    {
        var path = Path.Combine(Places.Corpus, file);
        var parsed = IssueParser.Parse(await File.ReadAllBytesAsync(path), file);

        var run = await CommandRun.Of("inspect", path);

        Assert.That(run.ExitCode, Is.Zero);
        foreach (var title in parsed.Articles.Select(article => article.Title).Concat(parsed.Toc.Select(entry => entry.Title)))
            Assert.That(run.Output, Does.Contain(title));
    }

    [Test]
    public async Task A_file_that_is_no_issue_says_so_and_returns_one()
    {
        var file = Path.GetTempFileName();

        var run = await CommandRun.Of("inspect", file);

        File.Delete(file);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("不是一期刊物"));
    }

    [Test]
    [Category("Golden")]
    public void The_view_shows_dates_with_evidence_and_people_with_roles_and_basis()
    {
        using var output = new StringWriter { NewLine = "\n" };

        new IssueView(new Sheet(new Terminal(output, TextWriter.Null, IsInteractive: false))).Write(SomeIssue());

        GoldenFile.Check("inspect.txt", output.ToString());
    }

    private static IEnumerable<string> Samples() =>
        Directory.GetFiles(Places.Corpus).Select(path => Path.GetFileName(path)).Where(name => name != "README.md").Order(StringComparer.Ordinal);

    private static ParsedIssue SomeIssue()
    {
        var day = new DateOnly(2021, 12, 3);
        var article = new Article(
            "善始善终 善作善成", "市政协召开主席会议", "聚焦", 4, 120, 131, "全媒体中心 苗禾", ["苗禾"], "全媒体中心",
            new MainDate(day, day, "12月3日", 122, "首段，年份据刊期"),
            [new DateMention("12月3日", 122, day, day, DatePrecision.Day, "年份据刊期"), new DateMention("11月", 124, new(2021, 11, 1), new(2021, 11, 30), DatePrecision.Month, "年份据刊期")],
            [new PersonMention("闻人澍", ["闻人澍", "闻人澎"], 122, ["市政协主席"], 3, "职务后的姓名"), new PersonMention("岑砚秋", ["岑砚秋"], 123, [], 1, "名单")],
            [new PlacedText("正文。", [])]);
        return new ParsedIssue("澜江政协-2021-11-12.txt", "utf-8", 400, new Issue("澜江政协", 86, 2021, [11, 12], new DateOnly(2021, 12, 20)),
            [new ContentsEntry("聚焦", 4, "善始善终 善作善成", null, 21), new ContentsEntry(null, null, "封底", null, 22)], [article], [],
            [new ParseProblem(ParseProblemKind.ContentsEntryWithoutArticle, 22, 22, "目录中的这一条在正文中没有找到对应的文章；请核对标题。", "封底"),
                new ParseProblem(ParseProblemKind.UnknownIssueDate, 0, 0, "没有写明出版月份。", "")]);
    }
}
