using System.Text.Json;
using System.Xml.Linq;
using SearchService.EndToEnd.Tests.Running;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Do API, command line, export and feed give the same articles to the same question?</summary>
public sealed class SameAnswersTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [TestCase("q=供水")]
    [TestCase("q=供水 改造 民主监督 无此词")]
    [TestCase("q=\"历史街区\"")]
    [TestCase("q=委员 -供水")]
    [TestCase("person=闻人澍&from=2021-11&to=2022-01")]
    [TestCase("role=主席&section=特稿")]
    [TestCase("q=调研&from=2022&dateField=issue&sort=date")]
    [TestCase("issue=86")]
    [TestCase("q=\"绝无此语\"")]
    public async Task The_same_question_has_the_same_articles_in_the_same_order_everywhere(string question)
    {
        var api = await Paged(question);

        var pairs = question.Split('&').Select(pair => pair.Split('=', 2)).ToList();
        string[] options = [.. pairs.Where(pair => pair[0] != "q").SelectMany(pair => new[] { "--" + pair[0], pair[1] }), "--data", SampleIndex.Path];
        string[] words = [.. pairs.Where(pair => pair[0] == "q").Select(pair => pair[1])];
        var search = await CommandRun.Of(["search", "--json", "--limit", "100", .. options, .. words]);
        var exported = await CommandRun.Of(["export", .. options, .. words]);

        Assert.That(Ids(JsonDocument.Parse(search.Output).RootElement), Is.EqualTo(api.Take(100)));
        Assert.That(Ids(exported.Output), Is.EqualTo(api));
        Assert.That(Ids(await Body($"/v1/export?{question}")), Is.EqualTo(api));
        Assert.That(CsvIds(await Body($"/v1/export?format=csv&{question}")), Is.EqualTo(api));
        var newestFirst = string.Join('&', pairs.Where(pair => pair[0] != "sort").Select(pair => string.Join('=', pair))) + "&sort=-date&limit=100";
        Assert.That(FeedIds(await Body($"/v1/search?format=atom&{newestFirst}")), Is.EqualTo(Ids(await _service.Json($"/v1/search?{newestFirst}"))));
    }

    private async Task<List<string>> Paged(string question)
    {
        var ids = new List<string>();
        for (var cursor = ""; ;)
        {
            var page = await _service.Json($"/v1/search?{question}&limit=7{cursor}");
            ids.AddRange(Ids(page));
            if (page.GetProperty("nextCursor").GetString() is not { } next) return ids;
            cursor = "&cursor=" + next;
        }
    }

    private async Task<string> Body(string path)
    {
        using var response = await _service.Get(path);
        return await response.Content.ReadAsStringAsync();
    }

    private static List<string> Ids(JsonElement answer) => [.. answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!)];

    private static List<string> Ids(string lines) =>
        [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];

    private static List<string> CsvIds(string csv) => [.. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0])];

    private static List<string> FeedIds(string feed) =>
        [.. XDocument.Parse(feed).Root!.Elements(XName.Get("entry", "http://www.w3.org/2005/Atom")).Select(entry => entry.Elements().First().Value.Split(':')[^1])];
}
