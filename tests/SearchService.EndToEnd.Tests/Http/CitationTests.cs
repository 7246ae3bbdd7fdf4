using System.Text.Json;
using System.Text.RegularExpressions;
using SearchService.Archive.Answers;
using SearchService.Archive.Citing;
using SearchService.EndToEnd.Tests.Running;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Is a citation one that its reader can read, whatever stands in title and names?</summary>
public sealed partial class CitationTests
{
    private static readonly ArticleAnswer Plain = new(
        "2021-11-12-003", "把水送到户", null, "聚焦", new IssueReference("2021-11-12", "澜江政协", 86, 2021, [11, 12]), 4, new LineSpan(1, 9), "a.txt", null, ["闻人澍", "岑砚秋"], null, null,
        [], [], [], null, null, new Dictionary<string, string>());

    [TestCase(CitationStyle.Gb2025, "闻人澍，岑砚秋. 把水送到户[J]. 澜江政协，2021（86）：4.")]
    [TestCase(CitationStyle.Gb2015, "闻人澍, 岑砚秋. 把水送到户[J]. 澜江政协, 2021(86): 4.")]
    public void The_national_standard_is_followed(CitationStyle style, string expected) => Assert.That(Citations.Of(Plain, style), Is.EqualTo(expected));

    [Test]
    public void Of_many_authors_three_are_named() =>
        Assert.That(Citations.Of(Plain with { Authors = ["甲", "乙", "丙", "丁"] }, CitationStyle.Gb2015), Does.StartWith("甲, 乙, 丙, 等. "));

    [Test]
    public void What_is_unknown_is_left_out()
    {
        var bare = Plain with { Authors = [], Page = null, Issue = new IssueReference("x", null, null, null, []) };

        Assert.That(Citations.Of(bare, CitationStyle.Gb2025), Is.EqualTo("把水送到户[J]."));
        Assert.That(Citations.Of(bare, CitationStyle.Ris), Is.EqualTo("TY  - JOUR\r\nTI  - 把水送到户\r\nLA  - zh\r\nID  - 2021-11-12-003\r\nER  - \r\n"));
        Assert.That(Citations.Of(bare, CitationStyle.Bibtex), Does.Not.Contain("author").And.Not.Contain("year"));
    }

    [Test]
    public void Without_a_running_number_a_double_issue_is_called_by_its_months() =>
        Assert.That(Citations.Of(Plain with { Issue = Plain.Issue with { Number = null } }, CitationStyle.Gb2015), Does.Contain("2021(11/12): 4."));

    [Test]
    public void Marks_that_mean_something_to_bibtex_mean_nothing_in_a_title()
    {
        var entry = Citations.Of(Plain with { Title = @"50% {甲} & 乙_丙 #1 ~ ^ \ $" }, CitationStyle.Bibtex);

        Assert.That(entry, Does.Contain(@"title = {{50\% \textbraceleft{}甲\textbraceright{} \& 乙\_丙 \#1 \textasciitilde{} \textasciicircum{} \textbackslash{} \$}}"));
        Assert.That(entry.Count(unit => unit == '{'), Is.EqualTo(entry.Count(unit => unit == '}')));
    }

    [Test]
    public void A_line_end_in_a_title_opens_no_new_tag_of_ris()
    {
        var record = Citations.Of(Plain with { Title = "甲\r\nER  - \nTI  - 乙" }, CitationStyle.Ris);

        Assert.That(record.Split("\r\n")[..^1], Has.All.Match("^[A-Z][A-Z0-9]  - "));
        Assert.That(record.Split("\r\n").Count(line => line.StartsWith("ER", StringComparison.Ordinal)), Is.EqualTo(1));
    }

    [Test]
    public void Csl_json_is_json_with_literal_names_and_both_months()
    {
        var item = JsonDocument.Parse(Citations.Of(Plain with { Title = "“甲”\"乙\"\\" }, CitationStyle.CslJson)).RootElement[0];

        Assert.That(item.GetProperty("title").GetString(), Is.EqualTo("“甲”\"乙\"\\"));
        Assert.That(item.GetProperty("author")[1].GetProperty("literal").GetString(), Is.EqualTo("岑砚秋"));
        Assert.That(item.GetProperty("issued").GetProperty("date-parts").ToString(), Does.Match(Months()));
    }

    [TestCase("", "text/plain")]
    [TestCase("?style=gbt7714-2015", "text/plain")]
    [TestCase("?style=bibtex", "application/x-bibtex")]
    [TestCase("?style=ris", "application/x-research-info-systems")]
    [TestCase("?style=csl-json", "application/vnd.citationstyles.csl+json")]
    public async Task The_service_cites_in_the_media_type_of_the_style(string style, string mediaType)
    {
        await using var service = await RunningService.Start();

        using var response = await service.Get("/v1/articles/2023-03-010/cite" + style);

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(mediaType));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("拧开龙头看变化").And.Contain("澜江政协"));
    }

    [Test]
    public async Task An_unknown_style_and_an_unknown_article_are_told_apart()
    {
        await using var service = await RunningService.Start();

        using var style = await service.Get("/v1/articles/2023-03-010/cite?style=apa");
        using var article = await service.Get("/v1/articles/nowhere/cite");

        Assert.That(((int)style.StatusCode, (int)article.StatusCode), Is.EqualTo((400, 404)));
    }

    [GeneratedRegex(@"^\s*\[\s*\[\s*2021,\s*11\s*\],\s*\[\s*2021,\s*12\s*\]\s*\]\s*$")]
    private static partial Regex Months();
}
