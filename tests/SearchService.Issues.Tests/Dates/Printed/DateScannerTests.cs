namespace SearchService.Issues.Tests.Dates.Printed;

/// <summary>Tables of printed forms. All texts are invented; the issue is of June 2023.</summary>
public sealed class DateScannerTests
{
    [TestCase("6月29日上午，市政协召开会议。", "2023-06-29")]
    [TestCase("6月29号下午，市政协召开会议。", "2023-06-29")]
    [TestCase("2023年6月29日，市政协召开会议。", "2023-06-29")]
    [TestCase("2023 年 6 月 29 日，市政协召开会议。", "2023-06-29")]
    [TestCase("2 0 2 3 年 0 6 月 2 9 日，市政协召开会议。", "2023-06-29")]
    [TestCase("20 23年6月2 9日，市政协召开会议。", "2023-06-29")]
    [TestCase("２０２３年６月２９日，市政协召开会议。", "2023-06-29")]
    [TestCase("2023年06月09日，市政协召开会议。", "2023-06-09")]
    [TestCase("会议6\u3000月\u200929\u00A0日召开。", "2023-06-29")]
    [TestCase("6月29曰，市政协召开会议。", "2023-06-29")]
    [TestCase("2O23年6月29日，市政协召开会议。", "2023-06-29")]
    [TestCase("第3 6月29日召开", "2023-06-29")]
    public void A_day_is_read_in_every_print(string text, string expected) => AssertDays(text, expected);

    [TestCase("二〇二三年六月二十九日", "2023-06-29")]
    [TestCase("二○二三年六月二十九日", "2023-06-29")]
    [TestCase("二零二三年六月二十九日", "2023-06-29")]
    [TestCase("二O二三年六月二十九日", "2023-06-29")]
    [TestCase("二Ｏ二三年六月二十九日", "2023-06-29")]
    [TestCase("二0二三年六月二十九日", "2023-06-29")]
    [TestCase("二 〇 二 三 年 六 月 二 十 九 日", "2023-06-29")]
    [TestCase("二〇二二年十二月三十一日", "2022-12-31")]
    [TestCase("二〇二三年一月一日", "2023-01-01")]
    [TestCase("二〇二三年元月十日", "2023-01-10")]
    [TestCase("一九四九年十月一日", "1949-10-01")]
    [TestCase("二〇二三年六月廿九日", "2023-06-29")]
    [TestCase("二〇二三年五月卅日", "2023-05-30")]
    [TestCase("二〇二三年〇六月二九日", "2023-06-29")]
    [TestCase("2023年六月29日", "2023-06-29")]
    [TestCase("六月十五日", "2023-06-15")]
    [TestCase("民国三十八年五月二十日", "1949-05-20")]
    [TestCase("民国元年一月一日", "1912-01-01")]
    public void Chinese_numerals_read_like_digits(string text, string expected) => AssertDays(text + "，会议召开。", expected);

    [TestCase("6月27日至29日", "2023-06-27/2023-06-29")]
    [TestCase("6月27日到29日", "2023-06-27/2023-06-29")]
    [TestCase("6月27日—29日", "2023-06-27/2023-06-29")]
    [TestCase("6月27日——29日", "2023-06-27/2023-06-29")]
    [TestCase("6月27日－29日", "2023-06-27/2023-06-29")]
    [TestCase("6月27日-29日", "2023-06-27/2023-06-29")]
    [TestCase("6月27日~29日", "2023-06-27/2023-06-29")]
    [TestCase("6月27日～29日", "2023-06-27/2023-06-29")]
    [TestCase("6月27日一29日", "2023-06-27/2023-06-29")]
    [TestCase("6月27—29日", "2023-06-27/2023-06-29")]
    [TestCase("6月27至29日", "2023-06-27/2023-06-29")]
    [TestCase("六月二十七日至二十九日", "2023-06-27/2023-06-29")]
    [TestCase("6月27日上午至29日下午", "2023-06-27/2023-06-29")]
    [TestCase("6月27日（星期二）至29日（星期四）", "2023-06-27/2023-06-29")]
    [TestCase("6月27日至6月29日", "2023-06-27/2023-06-29")]
    [TestCase("5月30日至6月2日", "2023-05-30/2023-06-02")]
    [TestCase("5月30日起至6月2日", "2023-05-30/2023-06-02")]
    [TestCase("2022年12月28日至2023年1月3日", "2022-12-28/2023-01-03")]
    [TestCase("2022年12月28日至1月3日", "2022-12-28/2023-01-03")]
    [TestCase("去年12月28日至今年1月3日", "2022-12-28/2023-01-03")]
    [TestCase("12月28日至2023年1月3日", "2022-12-28/2023-01-03")]
    [TestCase("5月30-6月2日", "2023-05-30/2023-06-02")]
    [TestCase("二〇二三年六月二十七日至七月二日", "2023-06-27/2023-07-02")]
    public void A_span_is_one_date(string text, string expected) => AssertDays(text + "，调研组走访三县。", expected);

    [TestCase("6月27、28日", "2023-06-27/2023-06-28")]
    [TestCase("6月27日、28日", "2023-06-27/2023-06-28")]
    [TestCase("6月27日和28日", "2023-06-27/2023-06-28")]
    [TestCase("6月27日and 28日", "2023-06-27/2023-06-28")]
    [TestCase("6月27、28、29日", "2023-06-27/2023-06-29")]
    [TestCase("6月27日、28日、29日", "2023-06-27/2023-06-29")]
    [TestCase("6月27,28日", "2023-06-27/2023-06-28")]
    [TestCase("6月27、28两日", "2023-06-27/2023-06-28")]
    [TestCase("6月27至29三天", "2023-06-27/2023-06-29")]
    [TestCase("六月二十七、二十八日", "2023-06-27/2023-06-28")]
    [TestCase("6月5、7日", "2023-06-05 2023-06-07")]
    [TestCase("6月5日、7日和9日", "2023-06-05 2023-06-07 2023-06-09")]
    [TestCase("6月5、6、9日", "2023-06-05/2023-06-06 2023-06-09")]
    [TestCase("6月5日、12日至14日", "2023-06-05 2023-06-12/2023-06-14")]
    [TestCase("5月31日、6月2日", "2023-05-31 2023-06-02")]
    [TestCase("6月29日、30日、7月1日", "2023-06-29/2023-06-30 2023-07-01")]
    public void A_list_joins_only_days_that_follow_each_other(string text, string expected) => AssertDays(text + "，调研组走访三县。", expected);

    [TestCase("2023.06.29", "2023-06-29")]
    [TestCase("2023.6.29", "2023-06-29")]
    [TestCase("2023-06-29", "2023-06-29")]
    [TestCase("2023/6/29", "2023-06-29")]
    [TestCase("2023．6．29", "2023-06-29")]
    [TestCase("2023-06-29 10:30", "2023-06-29")]
    [TestCase("2023.6.29—30", "2023-06-29/2023-06-30")]
    [TestCase("2023.6.29-7.2", "2023-06-29/2023-07-02")]
    [TestCase("2023.06.29—2023.07.02", "2023-06-29/2023-07-02")]
    [TestCase("2023/6/29至2023/7/2", "2023-06-29/2023-07-02")]
    public void Dates_in_figures_are_read(string text, string expected) => AssertDays("拍摄于" + text + "。", expected);

    [TestCase("“九一八”事变、“三八”节、“七一”前夕、五四运动、“12·4”宣传日、9·18")]
    [TestCase("党的二十大、十一届三中全会、十九届六中全会、“十四五”规划、三月三歌圩、八月十五赏月")]
    [TestCase("同比增长12.6%，比上月提高3.5个百分点，占百分之三十五")]
    [TestCase("电话：0451-86491656，邮编150010，IP 192.168.10.12，版本2023.13.40")]
    [TestCase("见第6页至第29页，6月版、15日游、3个月、12个月零5日、历时三月、为期3日")]
    [TestCase("一月一通报，一年一主题，一日三餐，日复一日，每月一期，三日之内")]
    [TestCase("二十世纪八十年代，1980年代，上世纪三十年代末，近30年，2000年来，一百二十年历史")]
    [TestCase("农历五月十六日，清光绪三十二年五月一日，公元前221年3月5日，每年5月10日，每年的3月12日")]
    [TestCase("6月5号楼、人民路6号、11路公交、1158工作法、5月的风，6月大的孩子")]
    public void Names_counts_and_other_calendars_are_no_dates(string text)
    {
        var dates = DateTexts.Read(text);

        Assert.That(DateTexts.Short(dates.Dates), Is.Empty);
        Assert.That(dates.Problems, Is.Empty);
    }

    [TestCase("2015年4月，国务院印发意见。", "2015-04-01/2015-04-30")]
    [TestCase("今年4月，委员走进社区。", "2023-04-01/2023-04-30")]
    [TestCase("去年二月，委员提出建议。", "2022-02-01/2022-02-28")]
    [TestCase("今年四五月间，调研组走访三县。", "2023-04-01/2023-05-31")]
    [TestCase("3月至5月，调研组走访三县。", "2023-03-01/2023-05-31")]
    [TestCase("今年3—5月，调研组走访三县。", "2023-03-01/2023-05-31")]
    [TestCase("3、4月份，调研组走访三县。", "2023-03-01/2023-04-30")]
    [TestCase("2022年11月至2023年3月，试点展开。", "2022-11-01/2023-03-31")]
    [TestCase("去年12月至今年2月，试点展开。", "2022-12-01/2023-02-28")]
    [TestCase("到2022年底，全部完成。", "2022-01-01/2022-12-31")]
    [TestCase("2017-2022年，事故逐年减少。", "2017-01-01/2022-12-31")]
    [TestCase("2017年至2022年，事故逐年减少。", "2017-01-01/2022-12-31")]
    [TestCase("一九九八年加固桥墩。", "1998-01-01/1998-12-31")]
    [TestCase("王老汉（1906年生）", "1906-01-01/1906-12-31")]
    [TestCase("五月初召开了会议。", "2023-05-01/2023-05-31")]
    [TestCase("《2019—2023年培训规划》和《2023年工作要点》", "")]
    public void Months_and_years_are_periods_not_days(string text, string expected)
    {
        var dates = DateTexts.Read(text);

        Assert.That(DateTexts.Short(dates.Periods), Is.EqualTo(expected));
        Assert.That(dates.Dates, Is.Empty);
    }

    [TestCase("6月5日上午，市政协召开会议；6日下午，委员分组讨论。", "2023-06-05 2023-06-06")]
    [TestCase("6月28日，代表团抵达。30日，代表团签约。", "2023-06-28 2023-06-30")]
    [TestCase("6月5日，委员走访三县，5日内提出建议。", "2023-06-05")]
    [TestCase("6月5日，委员走访三县。7日游的线路有三条。", "2023-06-05")]
    public void A_bare_day_takes_the_month_before_it(string text, string expected) => AssertDays(text, expected);

    private static void AssertDays(string text, string expected) => Assert.That(DateTexts.Short(DateTexts.Read(text).Dates), Is.EqualTo(expected));
}
