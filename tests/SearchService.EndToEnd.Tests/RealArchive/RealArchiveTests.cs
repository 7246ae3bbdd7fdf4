using System.Text.Json;
using SearchService.Archive.Ingest;
using SearchService.EndToEnd.Tests.Running;
using SearchService.TestKit;

namespace SearchService.EndToEnd.Tests.RealArchive;

/// <summary>Does the service answer questions about the real archive, where it is there?</summary>
[Category("Slow")]
public sealed class RealArchiveTests
{
    private RunningService? _service;
    private string _data = "";

    [OneTimeSetUp]
    public async Task Index_the_archive()
    {
        var archive = Places.RequireArchive();
        _data = Places.NewFolder();
        var report = ArchiveIngest.Run(archive, _data, null, TimeProvider.System, CancellationToken.None);
        Assert.That(report.Broken, Is.Empty);
        _service = await RunningService.Start(_data);
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (_service is not null) await _service.DisposeAsync();
        if (_data.Length > 0) Directory.Delete(_data, recursive: true);
    }

    [TestCase("q=孙坤 安全")]
    [TestCase("q=\"专精特新\"")]
    [TestCase("person=王镜铭&from=2023-06&to=2023-06")]
    [TestCase("from=2022-11-14&to=2022-11-14")]
    [TestCase("person=孙坤&sort=date")]
    public async Task A_question_is_answered_by_articles_that_fit_it(string question)
    {
        var answer = await _service!.Json("/v1/search?limit=100&" + question);

        Assert.That(answer.GetProperty("total").GetInt32(), Is.Positive);
        foreach (var hit in answer.GetProperty("hits").EnumerateArray()) await Expect(hit, question);
    }

    /// <summary>The oracle is the article itself: its text, its people, its dates.</summary>
    private async Task Expect(JsonElement hit, string question)
    {
        var article = await _service!.Json(hit.GetProperty("links").GetProperty("self").GetString()!);
        var text = string.Concat(article.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetProperty("text").GetString()));
        foreach (var (name, value) in question.Split('&').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1])))
        {
            switch (name)
            {
                case "q" when value[0] == '"':
                    Assert.That(Plain(article.GetProperty("title").GetString() + text), Does.Contain(value.Trim('"')));
                    break;
                case "person":
                    Assert.That(article.GetProperty("people").EnumerateArray().Select(person => person.GetProperty("name").GetString()), Does.Contain(value));
                    break;
                case "from":
                    Assert.That(article.GetProperty("dates").EnumerateArray().Any(date => Overlaps(date, question)), Is.True, hit.GetProperty("id").GetString());
                    break;
            }
        }
    }

    private static bool Overlaps(JsonElement date, string question)
    {
        var bounds = question.Split('&').Where(pair => pair.StartsWith("from=", StringComparison.Ordinal) || pair.StartsWith("to=", StringComparison.Ordinal)).Select(pair => pair.Split('=')[1]).ToArray();
        return string.CompareOrdinal(date.GetProperty("start").GetString()![..bounds[1].Length], bounds[1]) <= 0
            && string.CompareOrdinal(date.GetProperty("end").GetString()![..bounds[0].Length], bounds[0]) >= 0;
    }

    private static string Plain(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));
}
