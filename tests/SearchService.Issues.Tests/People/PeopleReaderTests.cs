using SearchService.Issues.People;

namespace SearchService.Issues.Tests.People;

/// <summary>Names, boundaries and what is no person, on invented sentences.</summary>
public sealed class PeopleReaderTests
{
    [TestCase("市政协主席、党组书记周启明主持会议并讲话。", "周启明")]
    [TestCase("副主席席玉珍出席会议。", "席玉珍")]
    [TestCase("澳门商会理事长孙伯鸿率领代表团来访。", "孙伯鸿")]
    [TestCase("副主席李贺作专题报告，委员们进行了讨论。", "李贺")]
    [TestCase("省委党校韩丽原教授作辅导报告。", "韩丽原")]
    [TestCase("队长王双、李奇、刘刚冲在前、干在先、作表率。", "王双,李奇,刘刚")]
    [TestCase("副主席胡宝林、刘柏青、袁德成、张荣芳列席会议。", "胡宝林,刘柏青,袁德成,张荣芳")]
    [TestCase("副主席欧阳述、尉迟青、司徒雁出席。", "欧阳述,尉迟青,司徒雁")]
    [TestCase("副主席仝美娜、乜国栋出席会议。", "仝美娜,乜国栋")]
    [TestCase("牧民委员阿古拉·那顺介绍了经验。", "阿古拉·那顺")]
    [TestCase("主席会见了以埃米尔·桑德霍尔姆为团长的代表团。", "埃米尔·桑德霍尔姆")]
    [TestCase("会议决定增补白露明（女）、麦青禾（女）为常务委员。", "白露明,麦青禾")]
    [TestCase("鲁迅、蔡元培、李大钊等人的著作。", "鲁迅,蔡元培,李大钊")]
    [TestCase("康广林等20余名政协委员为灾区捐款。", "康广林")]
    [TestCase("（澜江日报 王越明）", "王越明")]
    public void A_name_is_found_whole_and_alone(string paragraph, string names)
    {
        var found = PeopleOf.Names(paragraph);

        Assert.That(found, Is.EqualTo(names.Split(',')));
    }

    [TestCase("会上学了习近平新时代中国特色社会主义思想。")]
    [TestCase("会议学习了《习近平法治思想学习纲要》。")]
    [TestCase("大家深入了解兆麟公园的历史。")]
    [TestCase("沙俄的侵略激起了反抗。")]
    [TestCase("调研组来到富林镇平安村和高新区开展调研。")]
    [TestCase("要常态化开展监督，不忘初心、牢记使命。")]
    [TestCase("这是一项方便群众的工程，高度重视，任务很重。")]
    [TestCase("")]
    [TestCase("，。、（）《》")]
    public void What_is_no_mention_of_a_person_is_left_alone(string paragraph)
    {
        var found = PeopleOf.Names(paragraph);

        Assert.That(found, Is.Empty);
    }

    [Test]
    public void A_spaced_name_keeps_its_blanks_as_printed()
    {
        var person = PeopleOf.Article("市政协主席 闻 人 澍").Single();

        Assert.Multiple(() =>
        {
            Assert.That(person.Name, Is.EqualTo("闻人澍"));
            Assert.That(person.Surfaces, Is.EqualTo(new[] { "闻 人 澍" }));
            Assert.That(person.Line, Is.EqualTo(2));
        });
    }

    [Test]
    public void A_given_name_with_a_title_is_the_one_person_who_has_it()
    {
        var person = PeopleOf.Article("市委书记卞鸿遥到会祝贺。", "刚才，鸿遥书记作了讲话。").Single();

        Assert.Multiple(() =>
        {
            Assert.That(person.Name, Is.EqualTo("卞鸿遥"));
            Assert.That(person.Surfaces, Is.EquivalentTo(new[] { "卞鸿遥", "鸿遥" }));
            Assert.That(person.Count, Is.EqualTo(2));
            Assert.That(person.Basis, Does.Contain("只称名"));
        });
    }

    [Test]
    public void A_given_name_that_two_people_share_is_nobody()
    {
        var people = PeopleOf.Article("市委书记卞鸿遥、市长孙鸿遥到会祝贺。", "刚才，鸿遥书记作了讲话。");

        Assert.That(people.SelectMany(person => person.Surfaces), Has.None.EqualTo("鸿遥"));
    }

    [Test]
    public void A_name_known_from_elsewhere_ties_a_given_name_with_a_title()
    {
        var known = new KnownPeople([new KnownPerson("卞鸿遥", ["市委书记"], 1)]);

        var people = PeopleOf.Articles(known, ["刚才，鸿遥书记作了讲话。"])[0];

        Assert.That(people.Single().Name, Is.EqualTo("卞鸿遥"));
    }

    [Test]
    public void A_look_alike_glyph_with_the_same_office_is_the_same_person()
    {
        string[] clear = ["市政协主席孙坤主持会议。", "市政协主席孙坤指出，要抓好落实。", "市政协主席孙坤强调，要多调研。"];

        var people = PeopleOf.Articles(clear, ["市政协主席孙珅出席会议并讲话。"]);

        Assert.Multiple(() =>
        {
            Assert.That(people[1].Single().Name, Is.EqualTo("孙坤"));
            Assert.That(people[1].Single().Surfaces, Is.EqualTo(new[] { "孙珅" }));
            Assert.That(people[1].Single().Basis, Does.Contain("字形相近"));
        });
    }

    [TestCase("市政协主席王坤出席会议并讲话。", "王坤", TestName = "Another_surname_is_another_person")]
    [TestCase("记者孙珅来到现场采访。", "孙珅", TestName = "Another_office_is_another_person")]
    public void Looks_alone_merge_nobody(string other, string name)
    {
        string[] clear = ["市政协主席孙坤主持会议。", "市政协主席孙坤指出，要抓好落实。", "市政协主席孙坤强调，要多调研。"];

        var people = PeopleOf.Articles(clear, [other]);

        Assert.That(people[1].Single().Name, Is.EqualTo(name));
    }

    [Test]
    public void Offices_are_shared_over_a_list_and_split_at_its_marks()
    {
        var people = PeopleOf.Article("市政协常务副主席、党组副书记王明远，副主席、党组成员李庆华、赵一鸣出席会议。");

        Assert.Multiple(() =>
        {
            Assert.That(people[0].Roles, Is.EqualTo(new[] { "市政协常务副主席", "党组副书记" }));
            Assert.That(people[1].Roles, Is.EqualTo(new[] { "副主席", "党组成员" }));
            Assert.That(people[2].Roles, Is.EqualTo(new[] { "副主席", "党组成员" }));
        });
    }

    [Test]
    public void A_name_settled_in_one_article_is_known_in_the_others()
    {
        var people = PeopleOf.Articles(["渔民谷雨生当了三十年船长。", "谷雨生说，水好了，鱼就多了。"], ["那天傍晚，谷雨生把船划回了岸边。"]);

        Assert.That(people[1].Select(person => person.Name), Is.EqualTo(new[] { "谷雨生" }));
    }
}
