using SearchService.Archive.Search.Parameters;
using SearchService.Archive.Search.Reading;

namespace SearchService.Archive.Tests.Search.Reading;

public sealed class PartsOfTimeTests
{
    private static readonly QueryCalendar Calendar = new(new DateOnly(2024, 3, 10), new DateOnly(2023, 6, 30));

    [TestCase("2023年6月上旬", "2023-06-01..2023-06-10", "")]
    [TestCase("2023年2月下旬调研", "2023-02-21..2023-02-28", "调研")]
    [TestCase("2023年6月底", "2023-06-21..2023-06-30", "")]
    [TestCase("2023年6月中央会议", "2023-06", "中央会议")]
    [TestCase("2022年下半年", "2022-07-01..2022-12-31", "")]
    [TestCase("2022年第一季度视察", "2022-01-01..2022-03-31", "视察")]
    [TestCase("2022年4季度", "2022-10-01..2022-12-31", "")]
    [TestCase("2023年中秋茶话会", "2023", "中秋茶话会")]
    public void A_part_of_a_month_or_a_year_is_read(string word, string days, string behind)
    {
        var found = WordDateReader.Read(word)!.Value;

        Assert.That(found.Date.Days.ToString(), Is.EqualTo(days));
        Assert.That(found.Behind, Is.EqualTo(behind));
        Assert.That(found.Date.Text + found.Behind, Is.EqualTo(word));
    }

    [TestCase("11月上旬", "2022-11-01..2022-11-10")]
    [TestCase("去年下半年", "2023-07-01..2023-12-31")]
    public void So_is_one_without_the_year(string word, string days) => Assert.That(Calendar.Read(word)!.Value.Date.Days.ToString(), Is.EqualTo(days));

    [TestCase("2023年工作报告")]
    [TestCase("2023年初步方案")]
    public void A_year_that_begins_a_name_stays_a_word(string word) => Assert.That(WordDateReader.Read(word), Is.Null);

    [Test]
    public void A_single_day_has_no_parts()
    {
        var day = DaySpan.Of(2023, 6, 5)!.Value;

        Assert.That(PartsOfTime.Of(day, "上旬"), Is.EqualTo((day, 0)));
    }
}
