using System.Text.Json;
using SearchService.EndToEnd.Tests.Running;

namespace SearchService.EndToEnd.Tests.Http;

/// <summary>Do trends, concordance and similar articles say of the archive what reading it would say?</summary>
public sealed class ResearchTests
{
    private RunningService _service = null!;

    [OneTimeSetUp]
    public async Task Start() => _service = await RunningService.Start();

    [OneTimeTearDown]
    public async Task Stop() => await _service.DisposeAsync();

    [TestCase("year")]
    [TestCase("month")]
    public async Task A_trend_counts_each_hit_in_the_interval_of_its_day(string interval)
    {
        var length = interval == "year" ? 4 : 7;
        var hits = (await _service.Json("/v1/search?q=供水&limit=100")).GetProperty("hits").EnumerateArray().Select(hit => DayOf(hit)[..length]).CountBy(day => day).ToDictionary();

        var trend = await _service.Json($"/v1/trends?q=供水&interval={interval}");

        var counted = Points(trend).Where(point => point.Count > 0).ToDictionary(point => point.Interval, point => point.Count);
        Assert.That(counted, Is.EquivalentTo(hits));
        Assert.That(trend.GetProperty("total").GetInt32(), Is.EqualTo(hits.Values.Sum()));
        Assert.That(trend.GetProperty("undated").GetInt32(), Is.Zero);
    }

    [TestCase("event")]
    [TestCase("issue")]
    public async Task The_intervals_of_everything_hold_everything(string field)
    {
        var trend = await _service.Json($"/v1/trends?interval=month&dateField={field}");

        foreach (var (_, count, articles, share) in Points(trend)) Assert.That((count, share), Is.EqualTo((articles, 1.0)));
        Assert.That(Points(trend).Sum(point => point.Count) + trend.GetProperty("undated").GetInt32(), Is.EqualTo(trend.GetProperty("total").GetInt32()));
        Assert.That(Points(trend).Select(point => point.Interval), Is.Ordered);
    }

    [Test]
    public async Task The_months_of_a_year_add_up_to_the_year()
    {
        var years = Points(await _service.Json("/v1/trends?q=委员"));
        var months = Points(await _service.Json("/v1/trends?q=委员&interval=month"));

        foreach (var year in years)
        {
            var own = months.Where(month => month.Interval.StartsWith(year.Interval, StringComparison.Ordinal)).ToList();
            Assert.That((own.Sum(month => month.Count), own.Sum(month => month.Articles)), Is.EqualTo((year.Count, year.Articles)), year.Interval);
        }
    }

    [Test]
    public async Task A_concordance_line_stands_in_its_article_on_its_line()
    {
        var kwic = await _service.Json("/v1/kwic?q=供水&limit=500&window=12");

        Assert.That(kwic.GetProperty("total").GetInt32(), Is.EqualTo(kwic.GetProperty("lines").GetArrayLength()).And.Positive);
        foreach (var line in kwic.GetProperty("lines").EnumerateArray())
        {
            var article = await _service.Json("/v1/articles/" + line.GetProperty("article").GetString());
            var text = string.Join(' ', article.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetProperty("text").GetString()!.Replace('\n', ' ')).Prepend(article.GetProperty("title").GetString()!));
            Assert.That(line.GetProperty("match").GetString(), Is.EqualTo("供水"));
            Assert.That(text, Does.Contain(Left(line) + "供水" + line.GetProperty("right").GetString()));
            Assert.That(Left(line), Has.Length.LessThanOrEqualTo(12));
            Assert.That(line.GetProperty("line").GetInt32(), Is.InRange(article.GetProperty("lines").GetProperty("first").GetInt32(), article.GetProperty("lines").GetProperty("last").GetInt32()));
        }
    }

    [Test]
    public async Task Every_place_of_a_word_is_a_line()
    {
        var kwic = await _service.Json("/v1/kwic?q=\"供水\"&limit=500");

        var places = 0;
        foreach (var hit in (await _service.Json("/v1/search?q=\"供水\"&limit=100")).GetProperty("hits").EnumerateArray())
        {
            var article = await _service.Json("/v1/articles/" + hit.GetProperty("id").GetString());
            var text = string.Concat(article.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetProperty("text").GetString()));
            places += text.Split("供水").Length - 1 + article.GetProperty("title").GetString()!.Split("供水").Length - 1;
        }

        Assert.That(kwic.GetProperty("total").GetInt32(), Is.EqualTo(places));
        Assert.That(kwic.GetProperty("totalIsExact").GetBoolean(), Is.True);
    }

    [Test]
    public async Task Lines_are_sorted_outward_from_the_match()
    {
        var right = Lines(await _service.Json("/v1/kwic?q=委员&sort=right&limit=500"), "right");
        var left = Lines(await _service.Json("/v1/kwic?q=委员&sort=left&limit=500"), "left").Select(text => new string([.. text.Reverse()]));

        Assert.That(right, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
        Assert.That(left, Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public async Task Pages_of_lines_fit_together()
    {
        var whole = Lines(await _service.Json("/v1/kwic?q=委员&limit=30"), "right");
        var pages = new List<string>();

        for (var offset = 0; offset < 30; offset += 10) pages.AddRange(Lines(await _service.Json($"/v1/kwic?q=委员&limit=10&offset={offset}"), "right"));

        Assert.That(pages, Is.EqualTo(whole));
    }

    [TestCase("/v1/kwic", "parameter.missing")]
    [TestCase("/v1/kwic?q=供水&window=0", "parameter.value")]
    [TestCase("/v1/kwic?q=供水&sort=date", "parameter.value")]
    [TestCase("/v1/kwic?q=供水&limit=501", "limit.range")]
    [TestCase("/v1/trends?interval=week", "parameter.value")]
    [TestCase("/v1/trends?limit=3", "parameter.unknown")]
    [TestCase("/v1/trends?from=2023-02-30", "date.impossible")]
    [TestCase("/v1/articles/2023-03-010/similar?limit=51", "limit.range")]
    public async Task A_mistake_is_told_with_its_code(string path, string code)
    {
        using var response = await _service.Get(path);

        Assert.That((int)response.StatusCode, Is.EqualTo(400));
        Assert.That(JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetProperty("code").GetString(), Is.EqualTo(code));
    }

    [Test]
    public async Task Similar_articles_are_others_and_say_why()
    {
        foreach (var hit in (await _service.Json("/v1/search?limit=100")).GetProperty("hits").EnumerateArray())
        {
            var id = hit.GetProperty("id").GetString();
            var similar = await _service.Json($"/v1/articles/{id}/similar?limit=5");

            var items = similar.GetProperty("items").EnumerateArray().ToList();
            Assert.That(items.Select(item => item.GetProperty("id").GetString()), Is.Unique.And.No.Member(id));
            Assert.That(items, Has.Count.LessThanOrEqualTo(5));
            Assert.That(items.Select(item => item.GetProperty("score").GetDouble()), Is.Ordered.Descending);
            foreach (var item in items) Assert.That(item.GetProperty("sharedTerms").GetArrayLength() + item.GetProperty("sharedPeople").GetArrayLength(), Is.Positive);
        }
    }

    [Test]
    public async Task The_article_most_like_one_on_water_supply_is_on_water_supply()
    {
        var similar = await _service.Json("/v1/articles/2023-03-010/similar?limit=3");

        var texts = similar.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("sharedTerms").EnumerateArray().Select(term => term.GetString()).ToList()).ToList();
        Assert.That(texts[0], Does.Contain("供水"));
    }

    [Test]
    public async Task An_unknown_article_is_like_nothing()
    {
        using var response = await _service.Get("/v1/articles/nowhere/similar");

        Assert.That((int)response.StatusCode, Is.EqualTo(404));
        Assert.That(response.Headers.ETag, Is.Null);
    }

    private static string Left(JsonElement line) => line.GetProperty("left").GetString()!;

    private static string DayOf(JsonElement hit) => hit.GetProperty("date") is { ValueKind: JsonValueKind.Object } date
        ? date.GetProperty("start").GetString()!
        : $"{hit.GetProperty("issue").GetProperty("year").GetInt32()}-{hit.GetProperty("issue").GetProperty("months")[0].GetInt32():00}-01";

    private static List<string> Lines(JsonElement kwic, string side) => [.. kwic.GetProperty("lines").EnumerateArray().Select(line => line.GetProperty(side).GetString()!)];

    private static List<(string Interval, int Count, int Articles, double Share)> Points(JsonElement trend) =>
        [.. trend.GetProperty("points").EnumerateArray().Select(point => (
            point.GetProperty("interval").GetString()!, point.GetProperty("count").GetInt32(), point.GetProperty("articles").GetInt32(), point.GetProperty("share").GetDouble()))];
}
