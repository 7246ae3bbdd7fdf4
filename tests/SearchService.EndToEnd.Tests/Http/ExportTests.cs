using System.Text;
using System.Text.Json;
using SearchService.Archive.Answers;
using SearchService.EndToEnd.Tests.Running;
using SearchService.Server.Http.Export;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Does an export hold every hit, in a form that other programs read and cannot be harmed by?</summary>
public sealed class ExportTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [Test]
    public async Task Every_article_is_a_line_of_json()
    {
        using var response = await _service.Get("/v1/export");
        var lines = (await response.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var total = (await _service.Json("/v1/search?limit=0")).GetProperty("total").GetInt32();

        Assert.That(response.Content.Headers.ContentType!.MediaType, Is.EqualTo("application/x-ndjson"));
        Assert.That(response.Headers.GetValues("X-Total-Count"), Is.EqualTo(new[] { $"{total}" }));
        Assert.That(lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()), Is.Unique);
        Assert.That(lines, Has.Length.EqualTo(total));
    }

    [Test]
    public async Task A_spreadsheet_sees_utf8_and_one_row_per_article()
    {
        using var response = await _service.Get("/v1/export?format=csv&q=供水");
        var bytes = await response.Content.ReadAsByteArrayAsync();

        Assert.That(bytes[..3], Is.EqualTo(Encoding.UTF8.Preamble.ToArray()));
        Assert.That(Encoding.UTF8.GetString(bytes[3..]), Does.StartWith("编号,标题,").And.EndsWith("\r\n"));
        Assert.That(response.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("articles.csv"));
    }

    [TestCase("=1+1", "'=1+1")]
    [TestCase("+86", "'+86")]
    [TestCase("-1", "'-1")]
    [TestCase("@SUM(A1)", "'@SUM(A1)")]
    [TestCase("＝1", "'＝1")]
    [TestCase("\tA", "'\tA")]
    [TestCase("=甲,\"乙\"", "\"'=甲,\"\"乙\"\"\"")]
    [TestCase("甲\n乙", "\"甲\n乙\"")]
    [TestCase("平常-标题", "平常-标题")]
    public void A_title_is_never_a_formula(string title, string cell)
    {
        var row = new ExportRow("a", 1, title, null, null, new IssueReference("i", null, null, null, []), null, null, [], [], "f.txt", new LineSpan(1, 2), "/v1/articles/a");

        var lines = ExportLines.Of("csv", [row]).ToList();

        Assert.That(lines[1], Does.StartWith($"a,{cell},"));
    }

    [TestCase("/v1/export?format=xls", "parameter.value")]
    [TestCase("/v1/export?form=csv", "parameter.unknown")]
    [TestCase("/v1/export?to=2023-13", "date.impossible")]
    public async Task A_mistake_is_told_with_its_code(string path, string code)
    {
        using var response = await _service.Get(path);

        Assert.That((int)response.StatusCode, Is.EqualTo(400));
        Assert.That(JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString(), Is.EqualTo(code));
    }

    [Test]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        using var first = await _service.Get("/v1/export?q=供水");

        using var second = await _service.Get("/v1/export?q=供水", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.That((int)second.StatusCode, Is.EqualTo(304));
    }
}
