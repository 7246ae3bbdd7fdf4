using System.Net;
using System.Text.RegularExpressions;
using SearchService.EndToEnd.Tests.Running;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Pages;

/// <summary>Do the pages of the running service hold together?</summary>
public sealed partial class PageTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task No_link_of_the_site_is_dead()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/", "/?q=供水", "/?q=没有这样的话吧", "/?from=2023-02-30"]);
        while (waiting.TryDequeue(out var address) && seen.Count < 400)
        {
            if (!seen.Add(address)) continue;
            using var response = await _service.Get(address, ("Accept", "text/html"));
            Assert.That(response.StatusCode, address.Contains("02-30", StringComparison.Ordinal) ? Is.EqualTo(HttpStatusCode.BadRequest) : Is.EqualTo(HttpStatusCode.OK).Or.EqualTo(HttpStatusCode.MovedPermanently), address);
            if (response.Content.Headers.ContentType?.MediaType != "text/html" || address.StartsWith("/swagger", StringComparison.Ordinal)) continue;
            foreach (Match link in Link().Matches(await response.Content.ReadAsStringAsync()))
                waiting.Enqueue(WebUtility.HtmlDecode(link.Groups[1].Value).Split('#')[0]);
        }

        Assert.That(seen, Has.Count.GreaterThan(100));
    }

    [Test]
    public async Task Every_line_a_snippet_points_to_is_on_the_articles_page()
    {
        var html = await Page("/?q=委员");

        foreach (Match link in LineLink().Matches(html))
            Assert.That(await Page(link.Groups[1].Value), Does.Contain($"id=\"{link.Groups[2].Value}\""), link.Value);
        Assert.That(LineLink().Count(html), Is.GreaterThan(5));
    }

    [Test]
    public async Task A_hit_leads_to_its_article_with_what_was_searched_for_marked()
    {
        var link = HitLink().Match(await Page("/?q=供水&from=2021")).Groups[1].Value;
        var marked = await Page(WebUtility.HtmlDecode(link));

        Assert.That(marked, Does.Contain("<mark>供水</mark>").And.Contain("不标出"));
        Assert.That(await Page(link.Split('?')[0]), Does.Not.Contain("<mark>"));
    }

    [TestCase("/?q={0}")]
    [TestCase("/articles/2021-11-12-001?q={0}&person={0}")]
    [TestCase("/?person={0}")]
    [TestCase("/?section={0}&issue={0}&role={0}")]
    [TestCase("/?from={0}")]
    [TestCase("/?{0}=1")]
    [TestCase("/articles/{0}")]
    [TestCase("/people/{0}")]
    [TestCase("/meetings?q={0}&kind={0}&person={0}")]
    [TestCase("/meetings?from={0}")]
    [TestCase("/meetings/{0}")]
    [TestCase("/issues/{0}")]
    [TestCase("/nothing/{0}")]
    public async Task What_is_typed_never_becomes_markup(string address)
    {
        const string attack = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>";

        using var response = await _service.Get(string.Format(address, Uri.EscapeDataString(attack)), ("Accept", "text/html"));
        var html = await response.Content.ReadAsStringAsync();

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("text/html"));
        Assert.That(html, Does.Not.Contain("<script>").And.Not.Contain("<img"));
    }

    [Test]
    public async Task An_empty_archive_says_how_to_fill_it()
    {
        await using var service = await RunningService.Start(Path.Combine(Path.GetTempPath(), "searchservice-none-" + Guid.NewGuid().ToString("N")));

        using var home = await service.Get("/");
        using var search = await service.Get("/?q=供水");
        using var issues = await service.Get("/issues");

        Assert.That(await home.Content.ReadAsStringAsync(), Does.Contain("档案还是空的").And.Contain("make index"));
        Assert.That(await search.Content.ReadAsStringAsync(), Does.Contain("没有找到"));
        Assert.That(await issues.Content.ReadAsStringAsync(), Does.Contain("档案还是空的"));
    }

    private async Task<string> Page(string address)
    {
        using var response = await _service.Get(address, ("Accept", "text/html"));
        return await response.Content.ReadAsStringAsync();
    }

    [GeneratedRegex("<h2><a href=\"([^\"]+)\"")]
    private static partial Regex HitLink();

    [GeneratedRegex("(?:href|src)=\"(/[^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("href=\"(/articles/[^\"#]*)#(L[0-9]+)\"")]
    private static partial Regex LineLink();
}
