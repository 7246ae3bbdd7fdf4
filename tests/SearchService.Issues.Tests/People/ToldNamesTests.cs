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
    public void A_word_is_a_name_where_little_else_than_a_person_fits(string paragraph, string names) =>
        Assert.That(PeopleOf.Names(paragraph), Is.EqualTo(names.Split(',')));

    [TestCase("江水变清不是一日之功，方案要经得起时间检验，安全第一，程序要走完。")]
    [TestCase("主席应邀出席会议，局长明确指出问题，院长高度评价，委员时常建议。")]
    [TestCase("政协委员全覆盖。党组织的工作对党员委员全覆盖。")]
    [TestCase("连街边下棋的老人都能说上几句。")]
    [TestCase("市卫健委主任、市发改委主任参加。")]
    [TestCase("企业家来哈考察，代表团来哈参加博览会。")]
    [TestCase("常务副主席、高级工程师、党组书记和项目经理参加。")]
    [TestCase("弘扬白求恩精神、雷锋精神，走访张家口和向阳村。")]
    public void The_same_words_and_their_like_are_words_elsewhere(string paragraph) => Assert.That(PeopleOf.Names(paragraph), Is.Empty);
}
