using System.Text.Json;
using SearchService.Archive.Answers;
using SearchService.EndToEnd.Tests.Running;
using SearchService.Server.Plain;

namespace SearchService.EndToEnd.Tests.Cli;

/// <summary>Do <c>search</c> and <c>explain</c> mirror the API?</summary>
public sealed class SearchVerbTests
{
    [Test]
    public async Task Json_is_the_body_of_the_api()
    {
        await using var service = await RunningService.Start();
        var answer = await service.Json("/v1/search?q=供水&person=闻人澍&from=2021&facets=year&limit=3");

        var run = await CommandRun.Of("search", "供水", "--person", "闻人澍", "--from", "2021", "--facets", "year", "--limit", "3", "--data", SampleIndex.Path, "--json");

        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(WithoutTime(run.Output), Is.EqualTo(WithoutTime(answer.GetRawText())));
    }

    [Test]
    public async Task A_list_is_printed_without_json()
    {
        var run = await CommandRun.Of("search", "二次供水", "--limit", "1", "--data", SampleIndex.Path);

        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Output, Does.Match(@"^共 \d+ 篇").And.Contains("\n1. ").And.Contains("【二次供水】"));
    }

    [Test]
    public async Task Dashed_words_and_orders_are_values_not_options()
    {
        var all = await CommandRun.Of("search", "供水", "--data", SampleIndex.Path, "--sort", "-date", "--json");
        var fewer = await CommandRun.Of("search", "供水", "-改造", "--data", SampleIndex.Path, "--json");

        Assert.That(fewer.ExitCode, Is.Zero, fewer.Errors);
        Assert.That(Total(fewer), Is.LessThan(Total(all)));
    }

    [Test]
    public async Task Nothing_found_returns_one()
    {
        var run = await CommandRun.Of("search", "\"没有这样一句话吧\"", "--data", SampleIndex.Path);

        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.StartWith("共 0 篇"));
    }

    [TestCase("--limit", "101")]
    [TestCase("--from", "2023-02-30")]
    [TestCase("--cursor", "nonsense")]
    public async Task A_value_the_api_refuses_is_refused_with_the_same_words(string option, string value)
    {
        await using var service = await RunningService.Start();
        using var response = await service.Get($"/v1/search?{option[2..]}={value}");
        var detail = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("detail").GetString();

        var run = await CommandRun.Of("search", option, value, "--data", SampleIndex.Path);

        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Errors.TrimEnd(), Is.EqualTo(detail));
    }

    [Test]
    public async Task Explain_tells_how_the_question_is_read_and_where_scores_come_from()
    {
        var run = await CommandRun.Of("explain", "历史街区", "--data", SampleIndex.Path);

        Assert.That(run.ExitCode, Is.Zero, run.Errors);
        Assert.That(run.Output, Does.Contain("历史").And.Match(@"\d"));
    }

    [Test]
    [Category("Golden")]
    public void The_list_shows_everything_an_answer_has() =>
        GoldenFile.Check("answer.txt", AnswerText.Write(SomeAnswers.Answer(SomeAnswers.Hit(), SomeAnswers.Hit() with { Subtitle = null, Date = null, People = [], Snippets = [] })));

    [Test]
    public void A_passage_is_told_without_markup() => Assert.That(AnswerText.Unmark("把&lt;水&gt;送到<mark>入户</mark>处"), Is.EqualTo("把<水>送到【入户】处"));

    private static int Total(CommandRun run) => JsonDocument.Parse(run.Output).RootElement.GetProperty("total").GetInt32();

    private static string WithoutTime(string json) =>
        string.Join('\n', JsonDocument.Parse(json).RootElement.EnumerateObject().Where(member => member.Name != "tookMs").Select(member => $"{member.Name}: {member.Value.GetRawText()}"));
}
