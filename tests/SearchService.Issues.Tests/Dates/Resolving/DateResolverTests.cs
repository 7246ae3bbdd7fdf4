using SearchService.Issues.Dates;

namespace SearchService.Issues.Tests.Dates.Resolving;

/// <summary>Tables of years. All texts are invented.</summary>
public sealed class DateResolverTests
{
    [TestCase(2022, "11,12", "11月14日", "2022-11-14")]
    [TestCase(2022, "11,12", "12月27、28日", "2022-12-27/2022-12-28")]
    [TestCase(2022, "11,12", "10月26日至28日", "2022-10-26/2022-10-28")]
    [TestCase(2022, "12", "1月5日", "2023-01-05")]
    [TestCase(2023, "1", "12月27日", "2022-12-27")]
    [TestCase(2023, "1", "1月5日", "2023-01-05")]
    [TestCase(2023, "1", "12月28日至1月3日", "2022-12-28/2023-01-03")]
    [TestCase(2023, "2", "12月30日", "2022-12-30")]
    [TestCase(2023, "3", "2月27日至3月5日", "2023-02-27/2023-03-05")]
    [TestCase(2023, "6", "7月3日", "2023-07-03")]
    [TestCase(2023, "6", "11月9日", "2022-11-09")]
    [TestCase(2023, "", "11月9日", "2023-11-09")]
    public void The_issue_gives_the_year(int year, string months, string date, string expected)
    {
        var issue = DateTexts.IssueOf(year, [.. months.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)]);

        var dates = DateTexts.Read(date + "，市政协召开会议。", issue);

        Assert.That(DateTexts.Short(dates.Dates), Is.EqualTo(expected));
    }

    [TestCase("今年4月12日，市里召开大会。", "2023-04-12")]
    [TestCase("去年11月9日，市里召开大会。", "2022-11-09")]
    [TestCase("前年的11月9日，市里召开大会。", "2021-11-09")]
    [TestCase("明年3月1日，新桥通车。", "2024-03-01")]
    [TestCase("本月5日至8日，委员走访。", "2023-06-05/2023-06-08")]
    [TestCase("上月28日，委员走访。", "2023-05-28")]
    [TestCase("下月3日，展览开幕。", "2023-07-03")]
    [TestCase("2019年5月3日，渡口停航，当年12月1日拆除。", "2019-05-03 2019-12-01")]
    [TestCase("2019年5月3日，渡口停航，次年3月1日拆除。", "2019-05-03 2020-03-01")]
    [TestCase("2019年5月3日，渡口停航，同月12日拆除。", "2019-05-03 2019-05-12")]
    [TestCase("2019年12月3日动工，次月5日完工。", "2019-12-03 2020-01-05")]
    public void Words_for_years_and_months_count_from_the_issue_or_the_date_before(string text, string expected) =>
        Assert.That(DateTexts.Short(DateTexts.Read(text).Dates), Is.EqualTo(expected));

    [TestCase("2103年6月7日，市政协召开会议。", 1)]
    [TestCase("2027年6月7日，市政协召开会议。", 1)]
    [TestCase("工程定于2027年6月7日完工。", 0)]
    [TestCase("2027年6月7日前建成。", 0)]
    [TestCase("2023年7月12日，市政协召开会议。", 0)]
    [TestCase("2003年6月7日，市政协召开会议。", 0)]
    public void A_day_long_after_the_issue_is_kept_as_printed_and_told(string text, int problems)
    {
        var dates = DateTexts.Read(text);

        Assert.That(dates.Dates, Has.Count.EqualTo(1));
        Assert.That(dates.Problems.Count(problem => problem.Message.Contains("之后", StringComparison.Ordinal)), Is.EqualTo(problems));
    }

    [TestCase("渡口建于2021年1月5日，10月8日停航。", "2021-01-05 2021-10-08")]
    [TestCase("2007年12月，区里决定申报，12月18日材料上报。", "2007-12-18")]
    [TestCase("2007年12月20日材料上报，1月6日获批。", "2007-12-20 2008-01-06")]
    [TestCase("2021年11月7日、12月3日两次会议。", "2021-11-07 2021-12-03")]
    [TestCase("自2022年5月3日启动以来反响很好，6月8日，市政协再次走访。", "2022-05-03 2023-06-08")]
    [TestCase("按照2022年5月3日会议部署，6月8日，市政协再次走访。", "2022-05-03 2023-06-08")]
    [TestCase("2022年5月3日的承诺如今兑现。4月8日，新桥通车。", "2022-05-03 2023-04-08")]
    [TestCase("1946年4月28日，江城解放。5月3日，学校复课。6月1日，工厂开工。", "1946-04-28 1946-05-03 1946-06-01")]
    [TestCase("1951年2月3日入朝，同年5月负伤，次年3月回国，4月5日转业。", "1951-02-03 1952-04-05")]
    [TestCase("协会成立于2019年5月3日。6月8日，市政协委员来到协会，召开座谈会。", "2019-05-03 2023-06-08")]
    public void A_year_goes_on_within_one_story(string text, string expected) =>
        Assert.That(DateTexts.Short(DateTexts.Read(text).Dates), Is.EqualTo(expected));

    [Test]
    public void In_a_history_the_year_goes_on_over_paragraphs()
    {
        var history = DateTexts.Article("老渡口的故事", [], "一九三一年九月十八日夜，江上响起了炮声，渡口从此不再太平。", "船老大把船藏进了芦苇荡里。", "11月4日，大雪封江，船工们踏着冰过了河。");

        var dates = DateReader.Read(history, DateTexts.IssueOf(2023, 6));

        Assert.That(DateTexts.Short(dates.Dates), Is.EqualTo("1931-09-18 1931-11-04"));
        Assert.That(dates.Main, Is.Null);
    }

    [Test]
    public void This_year_in_a_speech_is_the_year_of_the_speech()
    {
        var speech = DateTexts.Article("在全会上的讲话", ["（2022年12月30日）"], "今年3月5日，我们作出了承诺，现在逐项报账。", "去年9月1日的事情也要讲一讲，不能忘。");

        var dates = DateReader.Read(speech, DateTexts.IssueOf(2023, 1));

        Assert.That(DateTexts.Short(dates.Dates), Is.EqualTo("2022-12-30 2022-03-05 2021-09-01"));
    }

    [TestCase("市政协召开会议，展览定于3月1日开幕，请委员参加。", "2022-12-15 2023-03-01")]
    [TestCase("市政协召开会议，各县要在2月10日以前报送材料。", "2022-12-15 2023-02-10")]
    [TestCase("市政协召开会议，回顾了3月1日以来的工作。", "2022-12-15 2022-03-01")]
    public void A_day_to_come_lies_behind_the_event(string rest, string expected)
    {
        var dates = DateTexts.Read("12月15日，" + rest, DateTexts.IssueOf(2022, 12));

        Assert.That(DateTexts.Short(dates.Dates), Is.EqualTo(expected));
    }

    [TestCase("29日上午，市政协召开会议。", "2023-06-29")]
    [TestCase("28日至29日，市政协召开会议。", "2023-06-28/2023-06-29")]
    public void A_bare_day_that_opens_a_report_takes_the_month_of_the_issue(string text, string expected) =>
        Assert.That(DateTexts.Short(DateTexts.Read(text).Dates), Is.EqualTo(expected));

    [TestCase("6月29日（星期四），市政协召开会议。", 0)]
    [TestCase("6月29日周四，市政协召开会议。", 0)]
    [TestCase("6月29日（星期五），市政协召开会议。", 1)]
    public void A_weekday_is_checked(string text, int problems)
    {
        var dates = DateTexts.Read(text);

        Assert.That(DateTexts.Short(dates.Dates), Is.EqualTo("2023-06-29"));
        Assert.That(dates.Problems, Has.Count.EqualTo(problems));
    }

    [TestCase("2月30日，市政协召开会议。", "2月30日")]
    [TestCase("2023年2月29日，市政协召开会议。", "2023年2月29日")]
    [TestCase("4月31日，市政协召开会议。", "4月31日")]
    [TestCase("13月5日，市政协召开会议。", "13月5日")]
    [TestCase("二〇二三年六月三十一日，市政协召开会议。", "二〇二三年六月三十一日")]
    public void A_day_that_does_not_exist_is_a_problem_where_it_stands(string text, string printed)
    {
        var dates = DateTexts.Read(text);

        Assert.That(dates.Dates, Is.Empty);
        Assert.That(dates.Problems.Select(problem => (problem.Kind, problem.Line, problem.Text)), Is.EqualTo(new[] { (ParseProblemKind.ImpossibleDate, 2, printed) }));
    }

    [Test]
    public void A_span_that_runs_backwards_keeps_its_first_day_and_is_a_problem()
    {
        var dates = DateTexts.Read("6月25日至23日，市政协开展视察。");

        Assert.That(DateTexts.Short(dates.Dates), Is.EqualTo("2023-06-25"));
        Assert.That(dates.Problems, Has.Count.EqualTo(1));
    }

    [Test]
    public void Without_any_year_nothing_is_guessed()
    {
        var dates = DateTexts.Read("6月25日，市政协开展视察。", new Issue(null, null, null, [], null));

        Assert.That(dates.Dates, Is.Empty);
        Assert.That(dates.Main, Is.Null);
    }
}
