using System.Net;
using System.Text.Json;
using SearchService.EndToEnd.Tests.Running;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Does <c>/v1/search</c> answer by GET and POST, as JSON and as text, with pages that lead on?</summary>
public sealed class SearchEndpointsTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task The_answer_has_every_member_of_the_contract()
    {
        var answer = await _service.Json("/v1/search?q=供水&limit=1&facets=year,section,person,issue");

        Assert.That(Names(answer), Is.EquivalentTo((string[])["query", "total", "totalIsExact", "limit", "offset", "nextCursor", "tookMs", "timedOut", "generation", "facets", "hits"]));
        Assert.That(Names(answer.GetProperty("query")), Is.EquivalentTo((string[])["q", "parsed", "people", "dates", "folded", "relaxed", "ignored", "expanded", "tried", "didYouMean", "switchedOff"]));
        Assert.That(Names(answer.GetProperty("facets")), Is.EquivalentTo((string[])["year", "section", "person", "issue"]));
        Assert.That(Names(answer.GetProperty("hits")[0]), Is.EquivalentTo((string[])
            ["id", "score", "title", "titleHighlighted", "subtitle", "section", "issue", "page", "lines", "source", "date", "people", "snippets", "links"]));
        Assert.That(answer.GetProperty("total").GetInt32(), Is.GreaterThan(1));
    }

    [Test]
    public async Task Chinese_is_not_escaped()
    {
        using var response = await _service.Get("/v1/search?q=供水&limit=1");

        var body = await response.Content.ReadAsStringAsync();

        Assert.That(body, Does.Contain("供水").And.Not.Contain("\\u"));
        Assert.That(response.Content.Headers.ContentType!.ToString(), Is.EqualTo("application/json; charset=utf-8"));
        Assert.That(response.Content.Headers.ContentLength, Is.EqualTo(System.Text.Encoding.UTF8.GetByteCount(body)));
    }

    [TestCase("q=供水&limit=3&facets=year,section", """{"q":"供水","limit":3,"facets":["year","section"]}""")]
    [TestCase("q=供水&limit=3&facets=year,section", """{"q":"供水","limit":"3","facets":"year,section"}""")]
    [TestCase("person=闻人澍&person=岑砚秋&from=2021", """{"person":["闻人澍","岑砚秋"],"from":2021}""")]
    [TestCase("person=闻人澍&sort=-date&highlight=none", """{"person":"闻人澍","sort":"-date","highlight":"none","role":null}""")]
    public async Task A_body_asks_what_the_address_asks(string query, string body)
    {
        var byGet = await _service.Json("/v1/search?" + query);

        using var response = await _service.Post("/v1/search", body);
        var byPost = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(WithoutTime(byPost), Is.EqualTo(WithoutTime(byGet)));
    }

    [Test]
    public async Task A_body_may_ask_at_greater_length_than_an_address()
    {
        var words = string.Join(' ', Enumerable.Repeat("供水", 200));

        using var byGet = await _service.Get("/v1/search?q=" + Uri.EscapeDataString(words));
        using var byPost = await _service.Post("/v1/search", JsonSerializer.Serialize(new { q = words }));

        Assert.That(byGet.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(byPost.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task Following_the_next_links_meets_every_hit_once()
    {
        var ids = new List<string>();
        var address = "/v1/search?q=委员&limit=7";
        var total = 0;
        for (string? next = address; next is not null;)
        {
            using var response = await _service.Get(next);
            var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
            total = answer.GetProperty("total").GetInt32();
            ids.AddRange(answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!));
            next = response.Headers.TryGetValues("Link", out var links) ? Next(links.Single()) : null;
            Assert.That(next is null, Is.EqualTo(answer.GetProperty("nextCursor").ValueKind == JsonValueKind.Null));
        }

        Assert.That(total, Is.GreaterThan(14));
        Assert.That(ids, Is.Unique.And.Count.EqualTo(total));
    }

    [Test]
    public async Task Plain_text_is_a_numbered_list()
    {
        using var response = await _service.Get("/v1/search?q=供水&limit=2", ("Accept", "text/plain"));

        var text = await response.Content.ReadAsStringAsync();

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/plain"));
        Assert.That(text, Does.Match(@"^共 \d+ 篇").And.Contains("\n1. ").And.Contains("\n2. ").And.Contains("【供水】"));
        Assert.That(text, Does.Not.Contain("<mark>").And.Not.Contain("&"));
    }

    [TestCase("application/json, text/plain;q=0.5", "application/json")]
    [TestCase("*/*", "application/json")]
    [TestCase("text/html,application/xhtml+xml", "application/json")]
    [TestCase("text/plain, */*", "text/plain")]
    public async Task The_form_that_is_preferred_is_sent(string accept, string mediaType)
    {
        using var response = await _service.Get("/v1/search?limit=0", ("Accept", accept));

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo(mediaType));
    }

    [Test]
    public async Task Head_has_the_headers_of_get_and_no_body()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/v1/search?limit=1");

        using var response = await _service.Client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(response.Headers.ETag, Is.Not.Null);
        Assert.That(await response.Content.ReadAsByteArrayAsync(), Is.Empty);
    }

    [Test]
    public async Task What_cannot_be_read_of_a_query_is_reported_not_refused()
    {
        var answer = await _service.Json("/v1/search?q=" + Uri.EscapeDataString("\"供水 ) AND"));

        Assert.That(answer.GetProperty("query").GetProperty("ignored").GetArrayLength(), Is.Positive);
        Assert.That(answer.GetProperty("total").GetInt32(), Is.Positive);
    }

    private static string WithoutTime(JsonElement answer)
    {
        var members = answer.EnumerateObject().Where(member => member.Name != "tookMs");
        return string.Join('\n', members.Select(member => $"{member.Name}: {member.Value.GetRawText()}"));
    }

    private static string Next(string link)
    {
        Assert.That(link, Does.EndWith("; rel=\"next\""));
        return link[1..link.IndexOf('>')];
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
