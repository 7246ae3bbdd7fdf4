using SearchService.Archive.Records;
using SearchService.Archive.Research;
using SearchService.Archive.Search;
using SearchService.Archive.Tests.Search.Naive;
using SearchService.TestKit;

namespace SearchService.Archive.Tests.Research;

public sealed class TrendsTests
{
    [TestCase(TrendInterval.Month, DateField.Event)]
    [TestCase(TrendInterval.Year, DateField.Event)]
    [TestCase(TrendInterval.Month, DateField.Issue)]
    [TestCase(TrendInterval.Year, DateField.Issue)]
    public void Every_interval_counts_what_reading_the_articles_counts(TrendInterval interval, DateField field) =>
        Tries.Run(40, random =>
        {
            var archive = new TestArchive([.. Enumerable.Range(0, random.Next(1, 30)).Select(number => Some(number, random))]);
            var trends = new Trends(archive.Snapshot, archive.Search, archive.Facts.Issues);

            var answer = trends.Of(new Question { Q = "\"供水\"", DateField = field }, interval, CancellationToken.None);

            var all = archive.Articles.GroupBy(article => Interval(article, interval, field)).OrderBy(group => group.Key, StringComparer.Ordinal);
            var expected = all.Select(group => (group.Key, group.Count(IsHit), group.Count()));
            Assert.That(answer.Points.Select(point => (point.Interval, point.Count, point.Articles)), Is.EqualTo(expected));
            Assert.That((answer.Total, answer.Undated), Is.EqualTo((archive.Articles.Count(IsHit), 0)));
        });

    [Test]
    public void Intervals_outside_the_days_asked_for_are_left_out()
    {
        var archive = new TestArchive(
            TestArchive.Article("甲", "供水").On("2022-03-05"), TestArchive.Article("乙", "供水").On("2022-07-05"), TestArchive.Article("丙", "排水").On("2022-08-05"));
        var trends = new Trends(archive.Snapshot, archive.Search, archive.Facts.Issues);

        var answer = trends.Of(new Question { Q = "供水", From = new DateOnly(2022, 7, 1), To = new DateOnly(2022, 8, 31) }, TrendInterval.Month, CancellationToken.None);

        Assert.That(answer.Points.Select(point => (point.Interval, point.Count)), Is.EqualTo(new[] { ("2022-07", 1), ("2022-08", 0) }));
    }

    private static bool IsHit(ArticleRecord article) => article.Paragraphs[0].Text.Contains("供水", StringComparison.Ordinal);

    private static string Interval(ArticleRecord article, TrendInterval interval, DateField field)
    {
        var issue = new DateOnly(article.Issue.Year!.Value, article.Issue.Months[0], 1);
        var day = field == DateField.Event ? article.Date?.Start ?? issue : issue;
        return day.ToString(interval == TrendInterval.Month ? "yyyy-MM" : "yyyy", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static ArticleRecord Some(int number, Random random)
    {
        var article = TestArchive.Article($"题{number}", random.Next(2) == 0 ? "改造供水管网。" : "修缮老街。").In(2020 + random.Next(3), random.Next(1, 13), 80);
        return random.Next(3) == 0 ? article : article.On($"{2020 + random.Next(3)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}");
    }
}
