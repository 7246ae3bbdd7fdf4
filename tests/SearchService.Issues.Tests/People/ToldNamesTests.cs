namespace SearchService.Issues.Tests.People;

/// <summary>Names that are words, told by how an article introduces and quotes them; and the same words where they are words.</summary>
public sealed class ToldNamesTests
{
    [TestCase("第一个开口的是村医毛病。毛病说，镇上没有值班车。毛病想了想说，没有了。", "毛病")]
    [TestCase("市水利局局长江水汇报了十四条支流的水情。江水说，江水变清不是一日之功。", "江水")]
    [TestCase("县水务局技术员管道来了三趟，管道说，管道要从山那边绕过来。", "管道")]
    [TestCase("刚上桥那年，师傅铁军交给他一把小锤。铁军说，听声音就知道。", "铁军")]
    [TestCase("二、任命方案为市政协提案委员会主任。", "方案")]
    [TestCase("三、免去成本的市政协提案委员会主任职务。", "成本")]
    [TestCase("团长辛勤，副团长谌怀远。会后大家散去，谌怀远回答，辛勤是有回报的。", "辛勤,谌怀远")]
    [TestCase("市政协副主席妫文主持会议。", "妫文")]
    [TestCase("市政协副主席解春和带领部分委员调研。", "解春和")]
    [TestCase("区人民法院院长方圆，区人民检察院检察长尚武列席会议。", "方圆,尚武")]
    [TestCase("县政协副主席路桥共同主持会议。", "路桥")]
    [TestCase("副主任洪亮受主任卓远帆委托主持会议。", "洪亮,卓远帆")]
    [TestCase("会议决定接受闻人杰辞去副县长职务的请求。", "闻人杰")]
    public void A_word_is_a_name_where_little_else_than_a_person_fits(string paragraph, string names) =>
        Assert.That(PeopleOf.Names(paragraph), Is.EqualTo(names.Split(',')));

    [TestCase("江水变清不是一日之功，方案要经得起时间检验，安全第一，程序要走完。")]
    [TestCase("主席应邀出席会议，局长明确指出问题，院长高度评价，委员时常建议。")]
    [TestCase("政协委员全覆盖。党组织的工作对党员委员全覆盖。")]
    [TestCase("连街边下棋的老人都能说上几句。")]
    [TestCase("市卫健委主任、市发改委主任参加。")]
    [TestCase("企业家来哈考察，代表团来哈参加博览会。")]
    [TestCase("常务副主席、高级工程师、党组书记和项目经理参加。")]
    [TestCase("区政协主席、县人大主任和区住房局局长参加，区政协副主席单位出席。")]
    [TestCase("弘扬白求恩精神、雷锋精神，走访张家口和向阳村。")]
    public void The_same_words_and_their_like_are_words_elsewhere(string paragraph) => Assert.That(PeopleOf.Names(paragraph), Is.Empty);

    [TestCase("出　席：苗　壮　海　燕　甘　泉　阿依古丽　次仁卓玛", "苗壮,海燕,甘泉,阿依古丽,次仁卓玛")]
    [TestCase("请　假：温　和", "温和")]
    [TestCase("列席：甘泉、骆驼、康庄", "甘泉,骆驼,康庄")]
    [TestCase("海　燕　　区政协副主席", "海燕")]
    [TestCase("丁当为青石县人民政府副县长；", "丁当")]
    [TestCase("康庄的青石县人大常委会办公室副主任职务。", "康庄")]
    public void A_line_of_names_is_told_by_its_label_its_offices_or_its_form(string line, string names) =>
        Assert.That(PeopleOf.Names("会议决定以下事项。", line), Is.EqualTo(names.Split(',')));

    [TestCase("时　间：上　午", "地　点：会　场")]
    [TestCase("议题：方案、安全、程序", "要求：规范、高效、安全")]
    [TestCase("高质量发展的青石县；", "安全生产的各项职务。")]
    public void Other_lines_of_the_same_form_name_nobody(string first, string second) => Assert.That(PeopleOf.Names(first, second), Is.Empty);

    [Test]
    public void A_word_behind_an_office_in_several_articles_is_told_in_all_of_them()
    {
        var people = PeopleOf.Articles(["秘书长江河参加活动。"], ["秘书长江河带着委员们上了山。"], ["会上，秘书长江河通报情况。"]);

        Assert.That(people.Select(article => article.SingleOrDefault()?.Name), Is.All.EqualTo("江河"));
    }
}
