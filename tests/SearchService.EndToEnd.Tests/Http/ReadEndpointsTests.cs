using System.Net;
using System.Text.Json;
using SearchService.EndToEnd.Tests.Running;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Do articles, issues, people, suggestions, status and health answer?</summary>
public sealed class ReadEndpointsTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task Every_hit_leads_to_its_article()
    {
        var hits = (await _service.Json("/v1/search?limit=100")).GetProperty("hits");

        foreach (var hit in hits.EnumerateArray())
        {
            var article = await _service.Json(hit.GetProperty("links").GetProperty("self").GetString()!);
            Assert.That(article.GetProperty("title").GetString(), Is.EqualTo(hit.GetProperty("title").GetString()));
            Assert.That(article.GetProperty("id").GetString(), Is.EqualTo(hit.GetProperty("id").GetString()));
        }
    }

    [Test]
    public async Task An_article_marks_what_is_asked_and_refuses_what_it_does_not_know()
    {
        var hit = (await _service.Json("/v1/search?q=供水&limit=1")).GetProperty("hits")[0];
        var self = hit.GetProperty("links").GetProperty("self").GetString()!;

        var marked = await _service.Json(self + "?q=供水&person=");
        using var refused = await _service.Get(self + "?q=供水&limit=3");
        using var mistaken = await _service.Get(self + "?q=供水&expand=x");

        Assert.That(marked.GetProperty("titleHighlighted").GetString(), Is.EqualTo(hit.GetProperty("titleHighlighted").GetString()));
        Assert.That(marked.GetProperty("paragraphs").EnumerateArray().Count(paragraph => paragraph.TryGetProperty("highlighted", out var html) && html.GetString()!.Contains("<mark>供水</mark>", StringComparison.Ordinal)), Is.Positive);
        Assert.That((refused.StatusCode, mistaken.StatusCode), Is.EqualTo((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest)));
    }

    [Test]
    public async Task Every_issue_of_the_list_leads_to_its_articles()
    {
        var list = await _service.Json("/v1/issues");

        Assert.That(list.GetProperty("total").GetInt32(), Is.EqualTo(list.GetProperty("issues").GetArrayLength()).And.EqualTo(7));
        foreach (var summary in list.GetProperty("issues").EnumerateArray())
        {
            var issue = await _service.Json(summary.GetProperty("links").GetProperty("self").GetString()!);
            Assert.That(issue.GetProperty("articles").GetArrayLength(), Is.EqualTo(summary.GetProperty("articles").GetInt32()).And.Positive);
            Assert.That(issue.GetProperty("problems").GetArrayLength(), Is.EqualTo(summary.GetProperty("problems").GetInt32()));
        }
    }

    [Test]
    public async Task A_running_number_names_an_issue_too()
    {
        var issue = await _service.Json("/v1/issues/86");

        Assert.That(issue.GetProperty("issue").GetProperty("number").GetInt32(), Is.EqualTo(86));
    }

    [Test]
    public async Task A_person_is_found_by_name_with_offices_and_appearances()
    {
        var person = await _service.Json("/v1/people/闻人澍");

        Assert.That(person.GetProperty("name").GetString(), Is.EqualTo("闻人澍"));
        Assert.That(person.GetProperty("appearances").GetArrayLength(), Is.EqualTo(person.GetProperty("articles").GetInt32()).And.Positive);
        Assert.That(person.GetProperty("roles").EnumerateArray().Select(role => role.GetProperty("role").GetString()), Has.Some.Contains("主席"));
    }

    [Test]
    public async Task A_typed_character_suggests_people_that_have_it()
    {
        var suggestions = await _service.Json("/v1/suggest?q=闻&limit=5");

        Assert.That(suggestions.GetProperty("items").GetArrayLength(), Is.InRange(1, 5));
        Assert.That(suggestions.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("text").GetString()), Has.Some.Contains("闻"));
    }

    [Test]
    public async Task Nothing_typed_suggests_nothing()
    {
        var suggestions = await _service.Json("/v1/suggest");

        Assert.That(suggestions.GetProperty("items").GetArrayLength(), Is.Zero);
    }

    [Test]
    public async Task The_status_counts_what_is_there()
    {
        var status = await _service.Json("/v1/status");

        Assert.That(status.GetProperty("issues").GetInt32(), Is.EqualTo(7));
        Assert.That(status.GetProperty("articles").GetInt32(), Is.EqualTo((await _service.Json("/v1/search?limit=0")).GetProperty("total").GetInt32()));
        Assert.That(status.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("state").GetString()), Has.All.EqualTo("indexed"));
    }

    [Test]
    public async Task The_process_is_alive_and_ready()
    {
        Assert.That((await _service.Json("/health/live")).GetProperty("status").GetString(), Is.EqualTo("live"));
        Assert.That((await _service.Json("/health/ready")).GetProperty("status").GetString(), Is.EqualTo("ready"));
    }

    [Test]
    public async Task The_swagger_page_and_its_document_are_there()
    {
        using var page = await _service.Get("/swagger/index.html");
        using var settings = await _service.Get("/swagger/index.js");

        Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(await page.Content.ReadAsStringAsync() + await settings.Content.ReadAsStringAsync(), Does.Contain("/openapi/v1.json"));
    }
}
