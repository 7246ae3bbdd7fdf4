using SearchService.Archive.Search.Reading;

namespace SearchService.Archive.Tests.Search.Reading;

public sealed class QueryCalendarTests
{
    private static readonly QueryCalendar Calendar = new(new DateOnly(2024, 3, 10), new DateOnly(2023, 6, 30));

    [TestCase("今年", "2024", "")]
    [TestCase("去年", "2023", "")]
    [TestCase("前年", "2022", "")]
    [TestCase("去年11月", "2023-11", "")]
    [TestCase("去年十一月份调研", "2023-11", "调研")]
    [TestCase("前年3月5日", "2022-03-05", "")]
    [TestCase("上个月", "2024-02", "")]
    [TestCase("三月", "2023-03", "")]
    [TestCase("11月", "2022-11", "")]
    [TestCase("3月5日", "2023-03-05", "")]
    [TestCase("2月29日", "2020-02-29", "")]
    public void A_date_without_its_year_means_the_one_that_people_mean(string word, string days, string behind)
    {
        var found = Calendar.Read(word)!.Value;

        Assert.That(found.Date.Days.ToString(), Is.EqualTo(days));
        Assert.That(found.Behind, Is.EqualTo(behind));
    }

    [TestCase("三月三")]
    [TestCase("今年工作")]
    [TestCase("3月5日雷锋")]
    [TestCase("供水")]
    [TestCase("去年13月")]
    [TestCase("2月31日")]
    public void Other_words_stay_words(string word) => Assert.That(Calendar.Read(word), Is.Null);

    [Test]
    public void Without_issues_a_month_is_the_last_one_before_today() =>
        Assert.That(new QueryCalendar(new DateOnly(2024, 3, 10), null).Read("三月")!.Value.Date.Days.ToString(), Is.EqualTo("2024-03"));
}
