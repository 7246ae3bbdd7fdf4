using System.Text.Json;
using SearchService.EndToEnd.Tests.Running;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Does the list of people hold whom it should, in pages that fit together?</summary>
public sealed class PeopleListTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task The_list_holds_everybody_once_those_with_most_articles_first()
    {
        var status = await _service.Json("/v1/status");
        var people = new List<JsonElement>();

        var total = (await _service.Json("/v1/people")).GetProperty("total").GetInt32();
        for (var offset = 0; offset < total; offset += 7)
            people.AddRange((await _service.Json($"/v1/people?limit=7&offset={offset}")).GetProperty("people").EnumerateArray());

        Assert.That(total, Is.EqualTo(status.GetProperty("people").GetInt32()));
        Assert.That(people, Has.Count.EqualTo(total));
        Assert.That(people.Select(Name), Is.Unique);
        Assert.That(people.Select(person => person.GetProperty("articles").GetInt32()), Is.Ordered.Descending);
    }

    [Test]
    public async Task A_prefix_is_the_beginning_of_the_name_in_characters_or_in_pinyin()
    {
        var typed = await Names("/v1/people?prefix=闻");
        var spelled = await Names("/v1/people?prefix=wenrenshu");

        Assert.That(typed, Does.Contain("闻人澍"));
        Assert.That(spelled, Does.Contain("闻人澍"));
        Assert.That(await Names("/v1/people?prefix=人澍"), Does.Not.Contain("闻人澍"));
    }

    [Test]
    public async Task Who_is_listed_for_an_office_holds_it_and_shows_it()
    {
        var people = (await _service.Json("/v1/people?role=主席&limit=100")).GetProperty("people").EnumerateArray().ToList();

        Assert.That(people.Select(Name), Does.Contain("闻人澍"));
        foreach (var person in people)
            Assert.That(person.GetProperty("roles").EnumerateArray().Select(role => role.GetProperty("role").GetString()), Has.All.Contains("主席"));
    }

    [Test]
    public async Task Everybody_of_the_list_is_found_under_the_link()
    {
        foreach (var person in (await _service.Json("/v1/people?limit=20")).GetProperty("people").EnumerateArray())
        {
            var found = await _service.Json(person.GetProperty("links").GetProperty("self").GetString()!);
            Assert.That(found.GetProperty("articles").GetInt32(), Is.EqualTo(person.GetProperty("articles").GetInt32()));
        }
    }

    [TestCase("/v1/people?limit=0", "limit.range")]
    [TestCase("/v1/people?limit=abc", "parameter.value")]
    [TestCase("/v1/people?offset=-1", "offset.range")]
    [TestCase("/v1/people?name=a", "parameter.unknown")]
    [TestCase("/v1/people?prefix=a&prefix=b", "parameter.repeated")]
    public async Task A_mistake_is_told_with_its_code(string path, string code)
    {
        using var response = await _service.Get(path);

        Assert.That((int)response.StatusCode, Is.EqualTo(400));
        Assert.That(JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString(), Is.EqualTo(code));
    }

    private async Task<List<string?>> Names(string path) => [.. (await _service.Json(path)).GetProperty("people").EnumerateArray().Select(Name)];

    private static string? Name(JsonElement person) => person.GetProperty("name").GetString();
}
