using System.Globalization;

namespace SearchService.Issues.Tests.Meetings;

public sealed class MeetingReaderTests
{
    [TestCase("5月6日,市政协召开九届十次主席(扩大)会议。", "主席会议", "九届十次主席(扩大)会议", 9, 10, null)]
    [TestCase("政协清河市九届三次会议2月3日至6日在清河会堂举行。", "全体会议", "政协清河市九届三次会议", 9, 3, "清河会堂")]
    [TestCase("政协清河市第九届委员会常务委员会第十一次会议5月6日在北京召开。", "常委会会议", "政协清河市第九届委员会常务委员会第十一次会议", 9, 11, "北京")]
    [TestCase("5月6日,县政协党组中心组召开第三次集体学习会议,学习有关文件。", "学习会议", "第三次集体学习会议", null, 3, null)]
    [TestCase("5月6日,县侨联第八届工会委员会召开第一次全体会议。", "委员会会议", "第一次全体会议", 8, 1, null)]
    [TestCase("5月6日,市政协围绕“老街、老桥与老人”召开专题协商会。", "专题协商会", "专题协商会", null, null, null)]
    [TestCase("为推动工作见效,5月6日,市政协召开春耕备耕工作推进会,安排下一步任务。", "部署会议", "春耕备耕工作推进会", null, null, null)]
    [TestCase("5月6日,市政协召开党组会议,传达学习有关精神。", "党组会议", "党组会议", null, null, null)]
    [TestCase("5月6日,市政协提案委员会组织部分委员,围绕“二次供水,三方共管”开展专题视察。", "视察", "围绕“二次供水,三方共管”开展专题视察", null, null, null)]
    [TestCase("5月6日,市政协副主席李禾来到桐山县,就春耕备耕情况进行调研。", "调研", "就春耕备耕情况进行调研", null, null, "桐山县")]
    [TestCase("5月6日,市政协在东湖社区举行方舟委员工作站揭牌仪式。", "揭牌仪式", "方舟委员工作站揭牌仪式", null, null, "东湖社区")]
    [TestCase("5月6日,市政协方舟委员工作站在东湖产业园挂牌。", "揭牌仪式", "市政协方舟委员工作站在东湖产业园挂牌", null, null, "东湖产业园")]
    [TestCase("5月6日,市政协机关第一党支部组织党员到南湖党史馆开展“重温誓词”主题党日活动。", "党日活动", "“重温誓词”主题党日活动", null, null, "南湖党史馆")]
    [TestCase("5月6日,市政协医药界别委员走进青石镇云口村,开展“送医下乡”公益活动。", "慰问", "“送医下乡”公益活动", null, null, "青石镇云口村")]
    [TestCase("5月6日,市政协主席高远会见了何塞·马林率领的友好城市代表团一行。", "会见", "会见了何塞·马林率领的友好城市代表团一行", null, null, null)]
    [TestCase("政协清河市第九届委员会第三次会议2月3日在清河会堂开幕。", "全体会议", "政协清河市第九届委员会第三次会议", 9, 3, "清河会堂")]
    [TestCase("5月6日,市政协提案委员会召开主任会议。", "委员会会议", "主任会议", null, null, null)]
    [TestCase("5月6日上午,市政协第十二次主席会议在友谊宫召开。", "主席会议", "市政协第十二次主席会议", null, 12, "友谊宫")]
    [TestCase("5月6日,市政协主席高远赴桐山县、青石县调研春耕备耕工作。", "调研", "赴桐山县、青石县调研春耕备耕工作", null, null, "桐山县、青石县")]
    [TestCase("5月6日,市政协召开全会精神传达学习大会,全体干部参加。", "学习会议", "全会精神传达学习大会", null, null, null)]
    [TestCase("近日,市政协在隆重热烈的气氛中举行年度总结表彰大会。5月6日的会上,周明讲话。", "部署会议", "年度总结表彰大会", null, null, null)]
    [TestCase("5月6日,市政协主席高远率调研组深入桐山县,实地调研春耕备耕工作。", "调研", "调研春耕备耕工作", null, null, "桐山县")]
    [TestCase("5月6日,市政协主席高远到桐山县青石镇看望慰问困难群众。", "慰问", "到桐山县青石镇看望慰问困难群众", null, null, "桐山县青石镇")]
    [TestCase("5月6日,市政协第二季度“月度协商”座谈会在东湖宾馆召开,高远主持会议。", "专题协商会", "市政协第二季度“月度协商”座谈会", null, null, "东湖宾馆")]
    [TestCase("5月6日至8日,市政协举办新任委员履职能力培训班,邀请李禾授课。", "学习会议", "新任委员履职能力培训班", null, null, null)]
    [TestCase("5月6日,市政协机关召开2024年度全面从严治党工作会议。", "部署会议", "2024年度全面从严治党工作会议", null, null, null)]
    [TestCase("5月6日,由市政协主办的“老桥新生”摄影作品展在东湖美术馆开幕。", "文体活动", "由市政协主办的“老桥新生”摄影作品展", null, null, "东湖美术馆")]
    [TestCase("5月6日,市政协副主席李禾对重点提案《让老桥多活一百年》进行督办。", "视察", "对重点提案《让老桥多活一百年》进行督办", null, null, null)]
    [TestCase("5月6日,市政协副主席李禾带领委员,就不断提高渔业可持续发展水平开展调研。", "调研", "就不断提高渔业可持续发展水平开展调研", null, null, null)]
    [TestCase("全省政协提案工作座谈会5月6日召开。市政协副主席李禾参加会议。", "座谈会", "全省政协提案工作座谈会", null, null, null)]
    [TestCase("5月6日,清河县第九届人大常委会举行第十一次主任会议。", "委员会会议", "第十一次主任会议", 9, 11, null)]
    [TestCase("清河县九届人大三次会议2月3日至6日在清河会堂举行。", "全体会议", "清河县九届人大三次会议", 9, 3, "清河会堂")]
    [TestCase("5月6日,县人大常委会党组召开扩大会议,研究近期工作。", "党组会议", "扩大会议", null, null, null)]
    [TestCase("5月6日,市政协举办“清河讲堂”第三期,邀请李禾主讲。", "其他", "“清河讲堂”第三期", null, null, null)]
    [TestCase("5月6日,市政协“清河协商”第五期活动以线上线下结合的方式举行。", "专题协商会", "市政协“清河协商”第五期活动", null, null, null)]
    [TestCase("5月6日,市政协举办委员书画展,共展出作品九十件。", "文体活动", "委员书画展", null, null, null)]
    public void What_was_held_is_read_in_every_form(string paragraph, string kind, string name, int? term, int? ordinal, string? place)
    {
        var meeting = MeetingTexts.One(paragraph);

        Assert.Multiple(() =>
        {
            Assert.That(meeting.Kind, Is.EqualTo(kind));
            Assert.That(meeting.Name, Is.EqualTo(name));
            Assert.That((meeting.Term, meeting.Ordinal), Is.EqualTo((term, ordinal)));
            Assert.That(meeting.Place, Is.EqualTo(place));
        });
    }

    [TestCase("政协清河市九届三次会议2月3日至6日在清河会堂举行。", "2024-02-03", "2024-02-06")]
    [TestCase("5月6日,市政协召开九届十次主席会议。", "2024-05-06", "2024-05-06")]
    public void The_days_are_those_of_the_report(string paragraph, string start, string end)
    {
        var meeting = MeetingTexts.One(paragraph);

        Assert.That((Day(meeting.Start), Day(meeting.End)), Is.EqualTo((start, end)));
    }

    [TestCase("市政协主席高远主持会议并讲话。", "高远", "高远", "", "")]
    [TestCase("会议由副主席李禾主持。", "李禾", "", "", "")]
    [TestCase("副主席李禾、周明,秘书长沈青出席会议。", "", "", "李禾 周明 沈青", "")]
    [TestCase("副主席李禾、周明列席会议并发言。", "", "李禾 周明", "", "李禾 周明")]
    [TestCase("副主席李禾、周明出席会议并讲话。", "", "李禾 周明", "", "")]
    [TestCase("副主席李禾出席会议并讲话。", "", "李禾", "", "")]
    [TestCase("市委常委、副市长周明应邀到会并通报有关情况。", "", "周明", "", "")]
    [TestCase("副主席周明作交流发言,副主席李禾作题为《关于老桥、老街、老树和老人的若干问题以及我们的一些不成熟的想法》的报告。", "", "周明 李禾", "", "")]
    [TestCase("高远指出,要请李禾主持这项工作,周明参加有关会议。", "", "高远", "", "")]
    [TestCase("会议指出,要学习李禾同志,沈青要参加培训。", "", "", "", "")]
    [TestCase("市政协主席高远主持召开会议,副主席李禾等陪同。", "高远", "", "李禾", "")]
    [TestCase("支部书记李禾结合老街的历史为全体党员讲党课。", "", "李禾", "", "")]
    [TestCase("市委书记周明,市长沈青应邀出席,方舟委员和高远一起揭牌。", "", "", "周明 沈青 方舟 高远", "")]
    [TestCase("副主席李禾传达了全会精神,周明就有关情况作了说明,沈青主持。", "沈青", "李禾 周明", "", "")]
    [TestCase("副主席李禾、周明,以及秘书长沈青等市政协领导出席,方舟列席。", "", "", "李禾 周明 沈青", "方舟")]
    [TestCase("会上,李禾、周明、沈青围绕老桥保护先后发言。", "", "李禾 周明 沈青", "", "")]
    [TestCase("市政协主席高远出席并讲话,副主席李禾主持,周明宣读表彰决定。", "李禾", "高远 周明", "", "")]
    [TestCase("副主席李禾受主席高远委托主持会议。", "李禾", "", "", "")]
    [TestCase("参加会议的常委有:周明、沈青、方舟。", "", "", "周明 沈青 方舟", "")]
    [TestCase("列席人员:周明、沈青。", "", "", "", "周明 沈青")]
    [TestCase("会议听取了副市长周明的汇报。", "", "周明", "", "")]
    [TestCase("按照高质量发展的要求,副主席李禾参加会议。", "", "", "李禾", "")]
    [TestCase("参加会议的委员周明把门票送给了李禾。", "", "", "", "")]
    [TestCase("高远听取了汇报。他说,树要一棵一棵地种。", "", "", "", "")]
    [TestCase("副主席李禾主持会议。他说,树要一棵一棵地种。", "李禾", "李禾", "", "")]
    public void Persons_get_the_part_that_the_sentence_gives_them(string sentences, string chaired, string spoke, string attended, string satIn)
    {
        var meeting = MeetingTexts.One("5月6日,市政协召开九届十次常委会会议。" + sentences);

        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', meeting.Chaired), Is.EqualTo(chaired), "chaired");
            Assert.That(string.Join(' ', meeting.Spoke), Is.EqualTo(spoke), "spoke");
            Assert.That(string.Join(' ', meeting.Attended), Is.EqualTo(attended), "attended");
            Assert.That(string.Join(' ', meeting.SatIn), Is.EqualTo(satIn), "sat in");
        });
    }

    [TestCase("5月6日,市政协副主席李禾带领部分委员,对老街保护开展调研。", "李禾", "")]
    [TestCase("5月6日,市政协副主席李禾率队到桐山县,就老街保护开展调研。", "李禾", "")]
    [TestCase("5月6日,市政协副主席李禾来到桐山县,就老街保护开展调研。", "", "李禾")]
    [TestCase("5月6日,市政协副主席李禾会见了何塞·马林率领的代表团一行。", "", "李禾 何塞·马林")]
    public void Visits_are_led_and_parties_of_receptions_speak(string paragraph, string chaired, string spoke)
    {
        var meeting = MeetingTexts.One(paragraph);

        Assert.That((string.Join(' ', meeting.Chaired), string.Join(' ', meeting.Spoke)), Is.EqualTo((chaired, spoke)));
    }

    [TestCase("会议审议通过了《甲办法》《乙办法(试行)》及各委员会工作简则。", "甲办法|乙办法(试行)|各委员会工作简则")]
    [TestCase("会议审议了《年度协商计划(草案)》,听取了《工作报告》。", "年度协商计划(草案)|工作报告")]
    [TestCase("会议听取了李禾所作的《关于老桥保护情况的通报》。", "")]
    [TestCase("会议审定了九届十一次常委会会议日程,原则同意《提案督办办法(修订稿)》,决定印发《视察工作安排》。", "九届十一次常委会会议日程|提案督办办法(修订稿)|视察工作安排")]
    [TestCase("会议通过听取报告、查看资料的方式了解了情况。", "")]
    [TestCase("会议学习了《条例》,传达了《通知》精神。", "")]
    [TestCase("会议听取并审议了工作报告,通过了九届三次会议的决议。", "九届三次会议的决议")]
    [TestCase("会议通过视频方式连线各县区。", "")]
    [TestCase("会议研究了九届市政协工作报告的起草提纲。", "九届市政协工作报告的起草提纲")]
    public void Documents_are_those_adopted_or_considered(string sentence, string documents)
    {
        var meeting = MeetingTexts.One("5月6日,市政协召开九届十次主席会议。", sentence);

        Assert.That(string.Join('|', meeting.Documents), Is.EqualTo(documents));
    }

    [Test]
    public void A_report_its_speeches_and_the_list_of_speeches_are_one_meeting()
    {
        var texts = new MeetingTexts()
            .Add("聚焦", "让老街有新生", "市政协九届十次常委会会议召开", "5月6日,市政协召开九届十次常委会会议。市政协主席高远主持会议。")
            .AddSpeech("在市政协九届十次常委会会议上的讲话", null, "高远", "各位常委,今天的会开得很实在。")
            .AddSpeech("给老桥一本账", "市政协九届十次常委会会议大会发言摘编", "沈青", "老桥有一百多岁了。");

        var meeting = texts.Read().Single();

        Assert.Multiple(() =>
        {
            Assert.That(meeting.Articles, Is.EqualTo(new[] { 1, 2, 3 }));
            Assert.That(meeting.Primary, Is.EqualTo(1));
            Assert.That(meeting.Spoke, Is.EqualTo(new[] { "高远", "沈青" }));
        });
    }

    [Test]
    public void Opening_and_close_of_a_session_are_one_meeting_over_all_its_days()
    {
        var texts = new MeetingTexts()
            .Add("要闻", "春来", "政协清河市九届三次会议开幕", "政协清河市九届三次会议2月3日开幕。")
            .Add("要闻", "再出发", "政协清河市九届三次会议闭幕", "政协清河市九届三次会议2月6日闭幕。")
            .AddSpeech("政协清河市第九届委员会常务委员会工作报告", "——2024年2月3日在政协清河市九届三次会议上", "李禾", "各位委员,请予审议。");

        var meeting = texts.Read().Single();

        Assert.That((Day(meeting.Start), Day(meeting.End), meeting.Articles.Count, meeting.Spoke.Single()), Is.EqualTo(("2024-02-03", "2024-02-06", 3, "李禾")));
    }

    [Test]
    public void A_decision_printed_on_its_own_belongs_to_the_meeting_named_under_its_title()
    {
        var texts = new MeetingTexts()
            .Add("聚焦", "让老街有新生", "市政协九届十次常委会会议召开", "5月6日,市政协召开九届十次常委会会议。会议审议通过了《关于增补委员的决定》。")
            .Add("聚焦", "关于增补委员的决定", null, "(2024年5月6日市政协九届十次常委会会议通过)", "决定增补方舟为委员。")
            .Add("聚焦", "市政协任免名单", null, "(2024年5月6日市政协九届十次常委会会议通过)", "周明为副秘书长;")
            .Add("聚焦", "关于印发《协商办法》的通知", null, "《协商办法》已经2024年5月6日市政协九届十次常委会会议审议通过,现印发给你们。");

        var meeting = texts.Read().Single();

        Assert.That(string.Join('|', meeting.Documents), Is.EqualTo("关于增补委员的决定|市政协任免名单|协商办法"));
    }

    [Test]
    public void A_decision_of_a_meeting_that_no_article_tells_of_makes_none()
    {
        var texts = new MeetingTexts().Add("聚焦", "关于增补委员的决定", null, "(2024年5月6日市政协九届十次常委会会议通过)", "决定增补方舟为委员。");

        Assert.That(texts.Read(), Is.Empty);
    }

    [Test]
    public void Each_paragraph_of_brief_news_tells_of_a_meeting_of_its_own()
    {
        var texts = new MeetingTexts().Add("动态", "简讯三则", null,
            "◆5月6日,市政协召开春耕备耕工作推进会,高远主持。周明讲话。",
            "◆5月8日,市政协提案委员会举行主任会议,李禾主持。",
            "◆5月9日,李禾到东湖社区走访委员。");

        var meetings = texts.Read();

        Assert.That(meetings.Select(meeting => $"{meeting.Name} {Day(meeting.Start)} {string.Join(' ', meeting.Chaired)} {string.Join(' ', meeting.Spoke)}"), Is.EqualTo(new[]
        {
            "春耕备耕工作推进会 2024-05-06 高远 周明", "主任会议 2024-05-08 李禾 ", "走访委员 2024-05-09  李禾",
        }).Or.EqualTo(new[]
        {
            "春耕备耕工作推进会 2024-05-06 高远 周明", "主任会议 2024-05-08 李禾 ", "到东湖社区走访委员 2024-05-09  李禾",
        }));
    }

    [TestCase("副市长方珅作了说明。", "方坤")]
    [TestCase("局长方珅作了说明。", "方坤 方珅")]
    [TestCase("副市长方珅作了说明,方坤作了补充。", "方坤 方珅")]
    [TestCase("副市长周明作了说明。", "方坤 周明")]
    public void Two_prints_of_one_speaker_are_one_where_office_and_articles_agree(string sentence, string spoke)
    {
        var texts = new MeetingTexts()
            .Add("聚焦", "让老街有新生", "市政协九届十次常委会会议召开", "5月6日,市政协召开九届十次常委会会议。副市长方坤讲话。副市长方坤回答了提问。")
            .Add("聚焦", "老街的账", "市政协九届十次常委会会议召开", "5月6日,市政协召开九届十次常委会会议。" + sentence);

        var meeting = texts.Read().Single();

        Assert.That(string.Join(' ', meeting.Spoke), Is.EqualTo(spoke));
    }

    [Test]
    public void Who_signed_in_attended()
    {
        var meeting = new MeetingTexts().Add("动态", "学习班签到名单", null, "5月6日,市政协举办委员学习班,签到如下:", "高远 市政协主席", "李禾 周明", "学习班为期一天。").Read().Single();

        Assert.That(meeting.Attended, Is.EqualTo(new[] { "高远", "李禾", "周明" }));
    }

    [Test]
    public void Equal_numbers_of_two_districts_are_two_meetings()
    {
        var texts = new MeetingTexts()
            .Add("动态", "一", "桐山县政协召开五届七次常委会会议", "5月6日,桐山县政协召开五届七次常委会会议。")
            .Add("动态", "二", "青石县政协召开五届七次常委会会议", "5月6日,青石县政协召开五届七次常委会会议。");

        Assert.That(texts.Read(), Has.Count.EqualTo(2));
    }

    [Test]
    public void A_speech_without_a_report_tells_of_its_meeting()
    {
        var meeting = new MeetingTexts().AddSpeech("在市政协提案工作座谈会上的讲话", null, "高远", "同志们,提案怕空。").Read().Single();

        Assert.That((meeting.Name, meeting.Kind, meeting.Spoke.Single()), Is.EqualTo(("市政协提案工作座谈会", "座谈会", "高远")));
    }

    [Test]
    public void A_second_meeting_in_the_same_breath_counts_where_it_has_a_name()
    {
        var named = new MeetingTexts().Add("动态", "一天两件事", null, "5月6日,市政协科技界别围绕“老桥体检”开展专题调研,并召开学习全会精神座谈会。").Read();
        var bare = new MeetingTexts().Add("动态", "一天一件事", null, "5月6日,市政协科技界别围绕“老桥体检”开展专题调研,并召开座谈会。").Read();

        Assert.That((named.Count, bare.Count), Is.EqualTo((2, 1)));
    }

    [TestCase("文史", "5月6日,渔民在桥头召开大会。")]
    [TestCase("动态", "市政协将于6月1日召开九届十次主席会议。")]
    [TestCase("动态", "市政协驻村工作队的日子过得像流水,一天一天都记在本子上。")]
    public void What_is_history_or_still_to_come_is_no_meeting(string section, string paragraph) =>
        Assert.That(new MeetingTexts().Add(section, "春风里的一天", null, paragraph).Read(), Is.Empty);

    [Test]
    public void A_portrait_of_a_unit_yields_what_it_dates_or_names_and_no_programme()
    {
        var meetings = new MeetingTexts().Add("", "把桌子搬到田头", "桐山县政协", "桐山县政协常年开展“走千家”实践活动。5月6日,县政协召开“早春第一议”协商会。").Read();

        Assert.That(meetings.Select(meeting => meeting.Name), Is.EqualTo(new[] { "“早春第一议”协商会" }));
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
