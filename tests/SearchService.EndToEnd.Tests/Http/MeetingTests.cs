using System.Text.Json;
using SearchService.EndToEnd.Tests.Running;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Does the list of meetings hold what was held, and do its filters only take away?</summary>
public sealed class MeetingTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task The_list_holds_every_meeting_once_newest_first()
    {
        var all = await All();

        Assert.That(all, Is.Not.Empty);
        Assert.That(all.Select(Id), Is.Unique);
        var days = all.Select(meeting => meeting.GetProperty("start").GetString() ?? "").ToList();
        Assert.That(days, Is.Ordered.Descending.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public async Task Every_meeting_of_an_issue_is_found_with_all_articles_that_tell_of_it()
    {
        foreach (var summary in (await _service.Json("/v1/issues")).GetProperty("issues").EnumerateArray())
        {
            var issue = await _service.Json(summary.GetProperty("links").GetProperty("self").GetString()!);
            foreach (var told in issue.GetProperty("meetings").EnumerateArray())
            {
                var meeting = await _service.Json("/v1/meetings/" + Id(told));
                var articles = meeting.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("id").GetString());
                Assert.That(told.GetProperty("articles").EnumerateArray().Select(article => article.GetString()), Is.SubsetOf(articles));
                Assert.That(Id(told), Does.StartWith(told.GetProperty("primary").GetString() + "-m"));
            }
        }
    }

    [Test]
    public async Task Every_filter_leaves_exactly_the_meetings_that_fit()
    {
        var all = await All();
        foreach (var kind in all.Select(meeting => meeting.GetProperty("kind").GetString()!).Distinct())
            Assert.That((await All($"kind={kind}")).Select(Id), Is.EqualTo(all.Where(meeting => meeting.GetProperty("kind").GetString() == kind).Select(Id)));
        foreach (var (part, field) in new[] { ("chair", "chaired"), ("speaker", "spoke") })
        {
            foreach (var name in all.SelectMany(meeting => Names(meeting, field)).Distinct().Take(5))
                Assert.That((await All($"person={name}&as={part}")).Select(Id), Is.EqualTo(all.Where(meeting => Names(meeting, field).Contains(name)).Select(Id)), $"{part} {name}");
        }

        var early = await All("to=2022");
        var late = await All("from=2023");
        Assert.That(early.Concat(late).Select(Id), Is.Unique);
        Assert.That(early.Concat(late).Select(Id), Is.EquivalentTo(all.Where(meeting => meeting.GetProperty("start").ValueKind == JsonValueKind.String).Select(Id)));
    }

    [Test]
    public async Task The_chair_of_a_visit_leads_to_it()
    {
        var visits = await All("person=欧阳述&as=chair&from=2021-11&to=2021-11");

        Assert.That(visits.SelectMany(visit => visit.GetProperty("articles").EnumerateArray()).Select(Id), Does.Contain("2021-11-12-007"));
    }

    [Test]
    public async Task The_command_line_lists_the_same_meetings()
    {
        var run = await CommandRun.Of("meetings", "--person", "闻人澍", "--limit", "100", "--json", "--data", SampleIndex.Path);

        Assert.That(JsonDocument.Parse(run.Output).RootElement.GetProperty("meetings").EnumerateArray().Select(Id), Is.EqualTo((await All("person=闻人澍")).Select(Id)));
    }

    [TestCase("/v1/meetings?as=chair", 400, "parameter.missing")]
    [TestCase("/v1/meetings?as=guest&person=闻人澍", 400, "parameter.value")]
    [TestCase("/v1/meetings?section=特稿", 400, "parameter.unknown")]
    [TestCase("/v1/meetings?from=2023&to=2022", 400, "date.reversed")]
    [TestCase("/v1/meetings/none", 404, "meeting.unknown")]
    public async Task A_mistake_is_told_with_its_code(string path, int status, string code)
    {
        using var response = await _service.Get(path);

        Assert.That((int)response.StatusCode, Is.EqualTo(status));
        Assert.That(JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString(), Is.EqualTo(code));
    }

    private async Task<List<JsonElement>> All(string filters = "")
    {
        var all = new List<JsonElement>();
        while (true)
        {
            var page = await _service.Json($"/v1/meetings?limit=100&offset={all.Count}&{filters}");
            all.AddRange(page.GetProperty("meetings").EnumerateArray());
            if (all.Count >= page.GetProperty("total").GetInt32() || page.GetProperty("meetings").GetArrayLength() == 0) return all;
        }
    }

    private static string? Id(JsonElement value) => value.GetProperty("id").GetString();

    private static List<string?> Names(JsonElement meeting, string field) => [.. meeting.GetProperty(field).EnumerateArray().Select(name => name.GetString())];
}
