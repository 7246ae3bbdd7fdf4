using System.Text.Json;
using SearchService.EndToEnd.Tests.Running;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Does <c>group=meeting</c> put every article that answers into exactly one row, whatever else is asked?</summary>
public sealed class GroupingTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [TestCase("q=会议")]
    [TestCase("q=供水")]
    [TestCase("person=闻人澍")]
    [TestCase("from=2021&to=2021&sort=-date")]
    [TestCase("q=调研&section=特稿")]
    public async Task Rows_hold_every_article_that_answers_once(string question)
    {
        var plain = await _service.Json($"/v1/search?{question}&limit=100");
        var grouped = await _service.Json($"/v1/search?{question}&limit=100&group=meeting");

        var rows = grouped.GetProperty("groups").EnumerateArray().ToList();
        Assert.That(grouped.GetProperty("articles").GetInt32(), Is.EqualTo(plain.GetProperty("total").GetInt32()));
        Assert.That(grouped.GetProperty("total").GetInt32(), Is.EqualTo(rows.Count));
        Assert.That(rows.Sum(row => row.GetProperty("total").GetInt32()), Is.EqualTo(plain.GetProperty("total").GetInt32()));
        Assert.That(Ids(grouped), Is.SubsetOf(Ids(plain)).And.Unique);
        Assert.That(rows.SelectMany(Shown), Is.EqualTo(Ids(grouped)));
        var meetings = rows.Where(row => row.GetProperty("meeting").ValueKind == JsonValueKind.Object).Select(row => row.GetProperty("meeting").GetProperty("id").GetString()).ToList();
        Assert.That(meetings, Is.Unique);
        Assert.That(rows.Where(row => row.GetProperty("meeting").ValueKind == JsonValueKind.Null).Select(row => row.GetProperty("total").GetInt32()), Is.All.EqualTo(1));
    }

    [Test]
    public async Task A_row_holds_articles_of_its_meeting_only_and_some_meeting_has_several()
    {
        var grouped = await _service.Json("/v1/search?q=会议&limit=100&group=meeting");
        var isJoined = false;
        foreach (var row in grouped.GetProperty("groups").EnumerateArray().Where(row => row.GetProperty("meeting").ValueKind == JsonValueKind.Object))
        {
            var meeting = await _service.Json(row.GetProperty("meeting").GetProperty("links").GetProperty("self").GetString()!);
            Assert.That(Shown(row), Is.SubsetOf(meeting.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("id").GetString())));
            isJoined |= Shown(row).Count > 1;
        }

        Assert.That(isJoined, Is.True);
    }

    [Test]
    public async Task Pages_of_rows_make_up_the_whole_list()
    {
        var whole = await _service.Json("/v1/search?q=供水&limit=100&group=meeting");
        var ids = new List<string?>();
        var address = "/v1/search?q=供水&limit=2&group=meeting";
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await _service.Json(address + (cursor.Length > 0 ? "&cursor=" + cursor : ""));
            Assert.That(page.GetProperty("groups").GetArrayLength(), Is.LessThanOrEqualTo(2));
            ids.AddRange(Ids(page));
            cursor = page.GetProperty("nextCursor").GetString();
        }

        Assert.That(ids, Is.EqualTo(Ids(whole)));
    }

    [Test]
    public async Task An_unknown_group_is_a_problem_that_names_it()
    {
        using var response = await _service.Get("/v1/search?q=供水&group=issue");

        Assert.That((int)response.StatusCode, Is.EqualTo(400));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("parameter.value").Or.Contain("parameter_value").And.Contain("group"));
    }

    [Test]
    public async Task The_page_shows_rows_and_a_way_back()
    {
        using var response = await _service.Get("/?q=会议&group=meeting");

        var page = await response.Content.ReadAsStringAsync();

        Assert.That(page, Does.Contain("<li class=\"meeting\">").And.Contain("逐篇列出"));
    }

    private static List<string?> Ids(JsonElement answer) => [.. answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString())];

    private static List<string?> Shown(JsonElement row) => [.. row.GetProperty("hits").EnumerateArray().Select(hit => hit.GetString())];
}
