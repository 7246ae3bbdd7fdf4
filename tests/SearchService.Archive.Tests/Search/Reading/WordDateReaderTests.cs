using SearchService.Archive.Search.Reading;

namespace SearchService.Archive.Tests.Search.Reading;

public sealed class WordDateReaderTests
{
    [TestCase("2023年6月", "2023-06", "", "")]
    [TestCase("２０２３年６月", "2023-06", "", "")]
    [TestCase("2023年6月29日", "2023-06-29", "", "")]
    [TestCase("2023年6月份", "2023-06", "", "")]
    [TestCase("2023年", "2023", "", "")]
    [TestCase("2023年6月兆麟公园", "2023-06", "", "兆麟公园")]
    [TestCase("兆麟公园2023年6月", "2023-06", "兆麟公园", "")]
    [TestCase("二〇二三年十二月二十一日", "2023-12-21", "", "")]
    [TestCase("二○二三年十月三十日", "2023-10-30", "", "")]
    [TestCase("2023-06-29", "2023-06-29", "", "")]
    [TestCase("2023.6", "2023-06", "", "")]
    [TestCase("2023/6/9", "2023-06-09", "", "")]
    public void Dates_with_a_year_are_recognized(string word, string days, string before, string behind)
    {
        var read = WordDateReader.Read(word);

        Assert.That((read?.Date.Days.ToString(), read?.Before, read?.Behind), Is.EqualTo((days, before, behind)));
    }

    [TestCase("2023")]
    [TestCase("2023年工作报告")]
    [TestCase("6月29日")]
    [TestCase("2023年2月30日")]
    [TestCase("2023-13")]
    [TestCase("12023年6月")]
    [TestCase("2023-06.29")]
    [TestCase("十四五")]
    public void Other_words_stay_words(string word) => Assert.That(WordDateReader.Read(word), Is.Null);
}
