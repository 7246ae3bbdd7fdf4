using System.Xml.Linq;
using SearchService.EndToEnd.Tests.Running;
using SearchService.Server.Http.Feeds;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Can a feed reader and a browser use what the service offers them?</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task A_feed_has_what_atom_demands_newest_first()
    {
        using var response = await _service.Get("/v1/search?q=委员&format=atom&limit=20");
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/atom+xml"));
        foreach (var element in feed.Elements(Atom + "entry").Prepend(feed))
            Assert.That(new[] { "id", "title", "updated" }.Select(name => element.Elements(Atom + name).Count()), Is.All.EqualTo(1));
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.That(entries, Has.Count.EqualTo(20));
        Assert.That(entries.Select(entry => DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value)), Is.Ordered.Descending);
        Assert.That(entries.Select(entry => entry.Element(Atom + "id")!.Value), Is.Unique);
    }

    [Test]
    public async Task Links_of_a_feed_lead_to_articles_and_to_the_next_page()
    {
        using var response = await _service.Get("/v1/search?q=委员&format=atom&limit=3");
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
        var links = feed.Elements(Atom + "link").ToDictionary(link => link.Attribute("rel")!.Value, link => link.Attribute("href")!.Value);

        using var article = await _service.Get(feed.Element(Atom + "entry")!.Elements(Atom + "link").First().Attribute("href")!.Value);
        using var next = await _service.Get(links["next"]);

        Assert.That(((int)article.StatusCode, (int)next.StatusCode), Is.EqualTo((200, 200)));
        Assert.That(next.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/atom+xml"));
    }

    [Test]
    public async Task Nothing_found_is_a_feed_without_entries()
    {
        using var response = await _service.Get("/v1/search?q=\"绝无此语\"&format=atom");
        var feed = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;

        Assert.That(feed.Elements(Atom + "entry"), Is.Empty);
        Assert.That(feed.Element(OpenSearch + "totalResults")!.Value, Is.EqualTo("0"));
    }

    [Test]
    public void Characters_that_xml_forbids_are_left_out_and_pairs_kept() => Assert.That(XmlText.Clean("a\u0001b\uD842\uDFB7c\uD842"), Is.EqualTo("ab\uD842\uDFB7c"));

    [Test]
    public async Task The_page_names_a_description_whose_template_searches()
    {
        using var page = await _service.Get("/");
        Assert.That(await page.Content.ReadAsStringAsync(), Does.Contain("rel=\"search\"").And.Contain("/opensearch.xml"));

        using var response = await _service.Get("/opensearch.xml");
        var description = XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;

        foreach (var url in description.Elements(OpenSearch + "Url"))
        {
            using var found = await _service.Get(url.Attribute("template")!.Value.Replace("{searchTerms}", Uri.EscapeDataString("供水"), StringComparison.Ordinal));
            Assert.That((int)found.StatusCode, Is.EqualTo(200));
            Assert.That(found.Content.Headers.ContentType!.MediaType, Is.EqualTo(url.Attribute("type")!.Value));
        }
    }
}
