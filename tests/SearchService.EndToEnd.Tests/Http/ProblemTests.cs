using System.Net;
using System.Text;
using System.Text.Json;
using SearchService.EndToEnd.Tests.Running;
using SearchService.Server.Http.Problems;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Is every mistake answered with its code, the parameter's name and a remedy?</summary>
public sealed class ProblemTests
{
    private RunningService _service = null!;

    /// <summary>Address, status, code, parameter (or nothing).</summary>
    private static readonly object?[][] Mistakes =
    [
        ["/v1/search?query=水", 400, "parameter.unknown", "query"],
        ["/v1/search?sort=best", 400, "parameter.value", "sort"],
        ["/v1/search?dateField=print", 400, "parameter.value", "dateField"],
        ["/v1/search?facets=color", 400, "parameter.value", "facets"],
        ["/v1/search?highlight=bold", 400, "parameter.value", "highlight"],
        ["/v1/search?from=yesterday", 400, "parameter.value", "from"],
        ["/v1/search?limit=ten", 400, "parameter.value", "limit"],
        ["/v1/search?q=水&q=土", 400, "parameter.repeated", "q"],
        ["/v1/search?offset=10&cursor=abc", 400, "parameter.conflict", "cursor"],
        ["/v1/search?from=2023-02-30", 400, "date.impossible", "from"],
        ["/v1/search?to=2023-13", 400, "date.impossible", "to"],
        ["/v1/search?from=2023-05&to=2023-04", 400, "date.reversed", "to"],
        ["/v1/search?limit=101", 400, "limit.range", "limit"],
        ["/v1/search?limit=-1", 400, "limit.range", "limit"],
        ["/v1/search?offset=10001", 400, "offset.range", "offset"],
        ["/v1/search?cursor=nonsense", 400, "cursor.invalid", "cursor"],
        ["/v1/search?q=" + LongQuery, 400, "query.too_long", "q"],
        ["/v1/articles/none", 404, "article.unknown", null],
        ["/v1/articles/none?x=1", 400, "parameter.unknown", "x"],
        ["/v1/issues/none", 404, "issue.unknown", null],
        ["/v1/issues?page=2", 400, "parameter.unknown", "page"],
        ["/v1/people/查无此人", 404, "person.unknown", null],
        ["/v1/status?x=1", 400, "parameter.unknown", "x"],
        ["/v1/suggest?q=水&limit=0", 400, "limit.range", "limit"],
        ["/v1/suggest?q=水&limit=21", 400, "limit.range", "limit"],
        ["/v1/suggest?q=水&q=土", 400, "parameter.repeated", "q"],
        ["/v1/suggest?q=" + LongQuery, 400, "query.too_long", "q"],
        ["/v1/suggest?typed=水", 400, "parameter.unknown", "typed"],
        ["/v1/nothing", 404, "path.unknown", null],
        ["/v2/search", 404, "path.unknown", null],
    ];

    /// <summary>Body, media type, status, code, parameter (or nothing).</summary>
    private static readonly object?[][] BadBodies =
    [
        ["{\"q\": ", "application/json", 400, "body.malformed", null],
        ["", "application/json", 400, "body.malformed", null],
        ["[1]", "application/json", 400, "body.malformed", null],
        ["\"水\"", "application/json", 400, "body.malformed", null],
        ["{\"q\":{\"text\":\"水\"}}", "application/json", 400, "parameter.value", "q"],
        ["{\"person\":[[\"水\"]]}", "application/json", 400, "parameter.value", "person"],
        ["{\"highlight\":true}", "application/json", 400, "parameter.value", "highlight"],
        ["{\"query\":\"水\"}", "application/json", 400, "parameter.unknown", "query"],
        ["{\"q\":\"水\",\"q\":\"土\"}", "application/json", 400, "parameter.repeated", "q"],
        ["{\"from\":\"2023-02-30\"}", "application/json", 400, "date.impossible", "from"],
        ["q=水", "application/x-www-form-urlencoded", 415, "body.media_type", null],
    ];

    private static string LongQuery => new('水', 600);

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [TestCaseSource(nameof(Mistakes))]
    public async Task A_mistake_is_named_with_its_parameter(string address, int status, string code, string? parameter)
    {
        using var response = await _service.Get(address);

        await Expect(response, status, code, parameter);
    }

    [TestCaseSource(nameof(BadBodies))]
    public async Task A_bad_body_is_named(string body, string mediaType, int status, string code, string? parameter)
    {
        using var response = await _service.Post("/v1/search", body, mediaType);

        await Expect(response, status, code, parameter);
    }

    [Test]
    public async Task A_body_beyond_64_KB_is_refused([Values] bool lengthIsTold)
    {
        var body = Encoding.UTF8.GetBytes("{\"q\":\"" + new string('a', 70_000) + "\"}");
        using var content = lengthIsTold ? (HttpContent)new ByteArrayContent(body) : new StreamContent(new UnknownLengthStream(body));
        content.Headers.ContentType = new("application/json");

        using var response = await _service.Client.PostAsync(new Uri("/v1/search", UriKind.Relative), content);

        await Expect(response, 413, "body.too_large", null);
    }

    [Test]
    public async Task Another_method_is_refused_with_the_ones_that_are_allowed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/v1/search");

        using var response = await _service.Client.SendAsync(request);

        await Expect(response, 405, "method.not_allowed", null);
        Assert.That(response.Content.Headers.Allow, Does.Contain("GET").And.Contain("POST"));
    }

    [Test]
    public async Task All_mistakes_of_a_question_are_listed_at_once()
    {
        using var response = await _service.Get("/v1/search?limit=500&from=2023-02-30&color=red");

        var errors = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("errors");

        Assert.That(errors.EnumerateArray().Select(error => error.GetProperty("parameter").GetString()), Is.EqualTo((string[])["limit", "from", "color"]));
    }

    [Test]
    public async Task A_person_with_a_browser_gets_a_page_with_the_same_status()
    {
        using var response = await _service.Get("/nothing/here", ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("path.unknown"));
    }

    [Test]
    public void Every_code_that_parameters_can_have_is_in_the_table()
    {
        var known = ProblemCode.All.Select(code => code.Code).ToList();

        Assert.That(Mistakes.Select(row => row[2]).Concat(BadBodies.Select(row => row[3])).Distinct(), Is.SubsetOf(known));
    }

    private static async Task Expect(HttpResponseMessage response, int status, string code, string? parameter)
    {
        var body = await response.Content.ReadAsStringAsync();

        Assert.That((int)response.StatusCode, Is.EqualTo(status), body);
        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/problem+json"));
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.That(problem.GetProperty("status").GetInt32(), Is.EqualTo(status));
        Assert.That(problem.GetProperty("code").GetString(), Is.EqualTo(code), body);
        Assert.That(problem.GetProperty("type").GetString(), Is.EqualTo("urn:searchservice:problem:" + code));
        Assert.That(problem.GetProperty("title").GetString(), Is.EqualTo(ProblemCode.Find(code).Title));
        Assert.That(problem.GetProperty("detail").GetString(), Does.Match(@"\p{IsCJKUnifiedIdeographs}"));
        var named = problem.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("parameter").GetString()).ToList();
        Assert.That(named, parameter is null ? Is.Empty : Is.EqualTo((string[])[parameter]), body);
        Assert.That(response.Headers.ETag, Is.Null);
    }

    /// <summary>Content that is sent in chunks because nobody knows how long it is.</summary>
    private sealed class UnknownLengthStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
