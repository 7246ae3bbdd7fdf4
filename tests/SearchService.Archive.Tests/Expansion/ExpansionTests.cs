using SearchService.Archive.Search;
using SearchService.Archive.Tests.Search.Naive;
using static SearchService.Archive.Tests.Search.Naive.TestArchive;

namespace SearchService.Archive.Tests.Expansion;

public sealed class ExpansionTests
{
    private static readonly TestArchive Archive = new(
        Article("委员视察老旧管网", "市政协社会和法制委员会组织委员视察。"),
        Article("社法委召开会议", "会议听取了社法委上半年工作。"),
        Article("二次供水改造完成", "小区的二次供水设施全部更新。"),
        Article("石板桥修缮工程启动", "石板桥始建于清代。").With("李克强", "委员"),
        Article("春季植树", "机关干部植树三百株，李克强到场。"));

    [Test]
    public void A_short_form_finds_the_long_one_behind_itself()
    {
        var answer = Archive.Ask("社法委");

        Assert.That(answer.Hits.Select(hit => hit.Title), Is.EqualTo(new[] { "社法委召开会议", "委员视察老旧管网" }));
        Assert.That(answer.Query.Expanded.Select(other => other.To), Is.EqualTo(new[] { "社会和法制委员会" }));
    }

    [Test]
    public void A_long_form_finds_the_short_one_behind_itself() =>
        Assert.That(Archive.Titles("社会和法制委员会"), Is.EqualTo(new[] { "委员视察老旧管网", "社法委召开会议" }));

    [TestCase("职工代表到会。", 1)]
    [TestCase("自觉履职工作有序。", 0)]
    public void A_synonym_is_found_where_it_is_a_word(string body, int hits) =>
        Assert.That(new TestArchive(Article("座谈", body), Article("天气", "昨夜小雨。")).Ask(new Question { Q = "工会", Expand = Expansions.Synonym }).Total, Is.EqualTo(hits));

    [TestCase("二次共水", "二次供水改造完成")]
    [TestCase("石扳桥", "石板桥修缮工程启动")]
    public void A_wrong_character_is_put_right(string typed, string title)
    {
        var answer = Archive.Ask(typed);

        Assert.That(answer.Hits.Select(hit => hit.Title), Is.EqualTo(new[] { title }));
        Assert.That(answer.Query.Expanded, Is.Not.Empty);
        Assert.That(answer.Query.Tried, Is.Not.Empty);
    }

    [Test]
    public void Pinyin_finds_the_characters_of_titles() => Assert.That(Archive.Titles("shibanqiao"), Is.EqualTo(new[] { "石板桥修缮工程启动" }));

    [Test]
    public void A_synonym_finds_what_is_worded_otherwise() => Assert.That(Archive.Titles("自来水"), Is.EqualTo(new[] { "二次供水改造完成" }));

    [TestCase("社法委", 1)]
    [TestCase("二次共水", 0)]
    [TestCase("shibanqiao", 0)]
    [TestCase("自来水", 0)]
    public void Everything_can_be_switched_off(string typed, int total)
    {
        var answer = Archive.Ask(new Question { Q = typed, Expand = Expansions.None });

        Assert.That(answer.Total, Is.EqualTo(total));
        Assert.That(answer.Query.Expanded, Is.Empty);
    }

    [Test]
    public void What_is_excluded_is_excluded_as_typed() => Assert.That(Archive.Titles("视察 -社法委"), Is.EqualTo(new[] { "委员视察老旧管网" }));

    [Test]
    public void A_word_near_in_meaning_is_found_behind_what_was_typed_and_said()
    {
        var archive = new TestArchive(Article("老戏台修缮", "老戏台的修缮用了两年。"), Article("老戏台修复", "老戏台的修复方案。"), Article("戏台演出", "票价十元。"));

        var answer = archive.Ask("老戏台 修复");

        Assert.That(answer.Hits.Select(hit => hit.Title).Take(2), Is.EqualTo(new[] { "老戏台修复", "老戏台修缮" }));
        Assert.That(answer.Query.Expanded.Select(other => (other.From, other.To, other.Reason)), Does.Contain(("修复", "修缮", "近义词")));
        Assert.That(archive.Ask(new Question { Q = "老戏台 修复", Expand = Expansions.All & ~Expansions.Near }).Query.Expanded, Is.Empty);
    }

    [Test]
    public void A_thing_that_the_archive_never_speaks_of_is_not_found_by_the_rest_of_the_question() =>
        Assert.That(new TestArchive(Article("秋蟹上市", "蟹要吃活的。"), Article("湖上", "开湖了。")).Ask("股票上市").Total, Is.Zero);

    [Test]
    public void An_office_is_looked_for_by_its_whole_name()
    {
        var archive = new TestArchive(Article("排水工程", "市住建局通报了情况。"), Article("住房", "城乡建设提速，各局参加。"));

        Assert.That(archive.Titles("住房和城乡建设局"), Is.EqualTo(new[] { "排水工程" }));
    }

    [Test]
    public void A_piece_of_a_name_is_nobody()
    {
        Assert.That(Archive.Ask(new Question { People = ["李克"] }).Total, Is.Zero);
        Assert.That(Archive.Ask("person:李克").Total, Is.Zero);
    }
}
