using System.Net;
using SearchService.Archive.Ingest;
using SearchService.EndToEnd.Tests.Running;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Are tags, cross-origin headers, safety headers and compression as promised?</summary>
public sealed class CachingTests
{
    private static readonly string[] Tagged =
        ["/v1/search?q=供水", "/v1/issues", "/v1/issues/86", "/v1/people/闻人澍", "/v1/suggest?q=闻", "/", "/?q=供水", "/issues", "/people/闻人澍"];

    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [TestCaseSource(nameof(Tagged))]
    public async Task An_answer_one_has_already_is_not_sent_again(string address)
    {
        using var first = await _service.Get(address);

        using var second = await _service.Get(address, ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.That(first.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
        Assert.That(await second.Content.ReadAsByteArrayAsync(), Is.Empty);
        Assert.That(second.Headers.ETag, Is.EqualTo(first.Headers.ETag));
    }

    [Test]
    public async Task Another_question_or_form_has_another_tag()
    {
        using var first = await _service.Get("/v1/search?q=供水");
        using var other = await _service.Get("/v1/search?q=排水");
        using var text = await _service.Get("/v1/search?q=供水", ("Accept", "text/plain"));

        Assert.That((object?[])[first.Headers.ETag, other.Headers.ETag, text.Headers.ETag], Is.Unique);
        Assert.That(first.Headers.Vary, Does.Contain("Accept"));
    }

    [Test]
    public async Task Another_generation_has_another_tag_and_ends_cursors()
    {
        var (corpus, data) = (Places.NewFolder(), Places.NewFolder());
        foreach (var file in Directory.GetFiles(Places.Corpus, "澜江政协-2022*")) File.Copy(file, Path.Combine(corpus, Path.GetFileName(file)));
        ArchiveIngest.Run(corpus, data, null, TimeProvider.System, CancellationToken.None);
        var service = await RunningService.Start(data);
        using var before = await service.Get("/v1/search?q=委员&limit=2");
        var generation = (await service.Json("/v1/status")).GetProperty("generation").GetString();
        var cursor = (await service.Json("/v1/search?q=委员&limit=2")).GetProperty("nextCursor").GetString();

        File.Delete(Directory.GetFiles(corpus)[0]);
        ArchiveIngest.Run(corpus, data, null, TimeProvider.System, CancellationToken.None);
        await Until(async () => (await service.Json("/v1/status")).GetProperty("generation").GetString() != generation);

        using var after = await service.Get("/v1/search?q=委员&limit=2", ("If-None-Match", before.Headers.ETag!.ToString()));
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        using var expired = await service.Get("/v1/search?q=委员&limit=2&cursor=" + cursor);
        Assert.That(expired.StatusCode, Is.EqualTo(HttpStatusCode.Gone));
        Assert.That(await expired.Content.ReadAsStringAsync(), Does.Contain("cursor.expired"));
        await service.DisposeAsync();
        foreach (var folder in (string[])[corpus, data]) Directory.Delete(folder, recursive: true);
    }

    [TestCase("/v1/search?q=供水")]
    [TestCase("/v1/search?limit=ten")]
    [TestCase("/v1/nothing")]
    public async Task Pages_of_other_sites_may_read_answers_and_problems(string address)
    {
        using var response = await _service.Get(address, ("Origin", "https://portal.example"));

        Assert.That(response.Headers.GetValues("Access-Control-Allow-Origin"), Is.EqualTo((string[])["*"]));
        Assert.That(string.Join(',', response.Headers.GetValues("Access-Control-Expose-Headers")), Does.Contain("ETag").And.Contain("Link"));
    }

    [Test]
    public async Task A_preflight_is_answered()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v1/search");
        request.Headers.Add("Origin", "https://portal.example");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "if-none-match");

        using var response = await _service.Client.SendAsync(request);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(string.Join(',', response.Headers.GetValues("Access-Control-Allow-Methods")), Does.Contain("GET"));
    }

    [Test]
    public async Task Every_answer_forbids_guessing_its_type_and_pages_forbid_foreign_scripts([Values("/v1/search", "/v1/nothing", "/", "/issues")] string address)
    {
        using var response = await _service.Get(address);

        Assert.That(response.Headers.GetValues("X-Content-Type-Options"), Is.EqualTo((string[])["nosniff"]));
        Assert.That(response.Headers.Contains("Server"), Is.False);
        if (!address.StartsWith("/v1", StringComparison.Ordinal))
            Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.StartWith("default-src 'none'").And.Not.Contain("unsafe"));
    }

    [Test]
    public async Task An_answer_is_compressed_for_those_who_ask()
    {
        using var response = await _service.Get("/v1/search?limit=50", ("Accept-Encoding", "gzip"));

        await using var plain = new System.IO.Compression.GZipStream(await response.Content.ReadAsStreamAsync(), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        Assert.That(response.Content.Headers.ContentEncoding, Does.Contain("gzip"));
        Assert.That(await reader.ReadToEndAsync(), Does.StartWith("{\"query\""));
    }

    private static async Task Until(Func<Task<bool>> condition)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            if (await condition()) return;
            await Task.Delay(50);
        }

        Assert.Fail("it did not come within five seconds");
    }
}
