using SearchService.Issues.Dates;

namespace SearchService.Issues.Tests.Dates.Choosing;

/// <summary>Which date is the event's? All texts are invented; the issue is of June 2023.</summary>
public sealed class MainDateChooserTests
{
    private static readonly Issue June = DateTexts.IssueOf(2023, 6);

    [TestCase("6月29日上午，市政协召开常委会会议。", "2023-06-29")]
    [TestCase("为学习贯彻6月1日座谈会精神，6月9日，市政协召开专题会议。", "2023-06-09")]
    [TestCase("按照2023年5月6日印发的方案要求，6月9日，市政协开展视察。", "2023-06-09")]
    [TestCase("6月1日，鹭湖开湖，渔船出港。热闹散去，6月6日至8日，市政协副主席带领委员开展调研。", "2023-06-06/2023-06-08")]
    [TestCase("市政协十届二次会议6月27日下午在会堂闭幕。", "2023-06-27")]
    [TestCase("市政协十届二次会议于6月27日至29日举行。", "2023-06-27/2023-06-29")]
    [TestCase("在6月16日召开的市政协协商会上，委员们纷纷建言。", "2023-06-16")]
    [TestCase("市政协党组理论学习中心组6月20日召开集体学习会议。", "2023-06-20")]
    [TestCase("6月20日，市政协召开会议，传达学习习近平总书记的重要讲话精神。", "2023-06-20")]
    [TestCase("6月20日市政协召开学习贯彻习近平总书记重要讲话精神会议。", "2023-06-20")]
    [TestCase("6月12日是世界无烟日。当天，市政协组织委员走进社区。", "2023-06-12")]
    [TestCase("小区还没有车位？6月8日，市政协副主席带领委员开展视察。", "2023-06-08")]
    [TestCase("6月20日前往昆明的调研组由十名委员组成，他们走访了三家企业。", "2023-06-20")]
    [TestCase("自6月5日起，市政协组织委员开展为期一周的视察。", "2023-06-05")]
    [TestCase("6月5日、7日，市政协副主席带领委员开展视察。", "2023-06-05/2023-06-07")]
    public void The_reported_event_has_the_main_date(string lead, string expected) =>
        Assert.That(DateTexts.Short(DateReader.Read(DateTexts.Article("会议召开", [], lead), June).Main), Is.EqualTo(expected));

    [TestCase("会议传达学习了6月1日省里会议精神，研究了贯彻意见。")]
    [TestCase("展览将于6月30日开幕，筹备工作正在进行。")]
    [TestCase("截至6月20日，全市建成车位三千个。")]
    [TestCase("协会成立于2021年6月5日，现有会员三百人。")]
    [TestCase("1949年10月1日，船工们在码头上升起了旗子。")]
    [TestCase("6月6日是全国爱眼日，怎样护眼？医生说要多看远处。")]
    [TestCase("通告说，自6月15日起，轮渡停止运营，请市民改乘公交过江。")]
    [TestCase("近日，市政协组织委员走进社区，6月30日前完成全部走访。")]
    public void Other_parts_in_a_sentence_give_no_main_date(string lead) =>
        Assert.That(DateReader.Read(DateTexts.Article("老码头", [], lead), June).Main, Is.Null);

    [TestCase("（2023年6月16日）", "2023-06-16")]
    [TestCase("(二〇二三年六月十六日)", "2023-06-16")]
    [TestCase("（2023年1月17日政协某市第九届委员会第三次会议通过）", "2023-01-17")]
    public void A_date_under_the_title_goes_before_all_others(string front, string expected)
    {
        var speech = DateTexts.Article("在常委会会议上的讲话", ["主席 某某", front], "6月20日，市里召开大会，对下一步工作作出了安排。");

        Assert.That(DateTexts.Short(DateReader.Read(speech, June).Main), Is.EqualTo(expected));
    }

    [Test]
    public void Where_an_article_was_printed_before_is_not_its_event()
    {
        var essay = DateTexts.Article("渡口", ["（原载2023年5月3日《江城晚报》）"], "渡口的石阶还在，船却不来了。");

        Assert.That(DateReader.Read(essay, June).Main, Is.Null);
    }

    [Test]
    public void The_closing_note_of_a_speech_tells_its_day()
    {
        var speech = DateTexts.Article("账要算清楚", [], "今年三月以来，我们走访了二十八个村。", "水往低处流，账要往明处算。", "（本文系作者在6月23日市政协专题协商会上的发言，有删节）");

        var main = DateReader.Read(WithClosing(speech), June).Main;

        Assert.That(DateTexts.Short(main), Is.EqualTo("2023-06-23"));
        Assert.That(main!.Basis, Does.Contain("发言"));
    }

    [Test]
    public void A_chronicle_has_dates_but_no_event_of_its_own()
    {
        var chronicle = DateTexts.Article("六月大事记", [], "6月1日，市政协召开主席会议。", "6月8日，市政协开展视察。");

        var dates = DateReader.Read(chronicle, June);

        Assert.That(dates.Main, Is.Null);
        Assert.That(DateTexts.Short(dates.Dates), Is.EqualTo("2023-06-01 2023-06-08"));
    }

    [Test]
    public void A_scene_may_come_before_the_event()
    {
        var report = DateTexts.Article(
            "法律顾问走进社区", [], "“家里的纠纷还是好好商量。”一位老人拉着委员的手不肯放。", "6月14日，市政协社会法制界别的委员走进社区，开展法律顾问活动。");

        Assert.That(DateTexts.Short(DateReader.Read(report, June).Main), Is.EqualTo("2023-06-14"));
    }

    [Test]
    public void A_research_report_is_not_of_the_day_of_one_visit()
    {
        var report = DateTexts.Article(
            "关于产教融合的调研报告", [], "调研组走访了十一所院校，现将情况报告如下。", "一、基本情况", "全市现有在校生四万三千人。", "6月11日，调研组在车间开展了一次试验。");

        Assert.That(DateReader.Read(report, June).Main, Is.Null);
    }

    [Test]
    public void The_basis_names_the_word_and_where_the_year_comes_from()
    {
        var main = DateTexts.Read("6月29日，市政协召开会议。").Main!;

        Assert.That(main.Basis, Does.Contain("召开").And.Contain("2023年6月"));
        Assert.That((main.Text, main.Line), Is.EqualTo(("6月29日", 2)));
    }

    private static SearchService.Issues.Structure.ArticleText WithClosing(SearchService.Issues.Structure.ArticleText article) =>
        article with { BylineLines = [article.Paragraphs[^1]], Paragraphs = [.. article.Paragraphs.SkipLast(1)] };
}
