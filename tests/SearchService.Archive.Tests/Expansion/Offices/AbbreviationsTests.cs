using SearchService.Archive.Search;
using SearchService.Archive.Tests.Search.Naive;
using static SearchService.Archive.Tests.Search.Naive.TestArchive;

namespace SearchService.Archive.Tests.Expansion.Offices;

public sealed class AbbreviationsTests
{
    // Invented names, of every kind that has an ending of its own.
    private static readonly (string Short, string Long)[] Names =
    [
        ("澜工大", "澜江工业大学"), ("沈洽会", "沈阳国际经济贸易洽谈会"), ("市三院", "市第三医院"), ("省水设院", "省水利水电勘测设计研究院"),
        ("市安委会", "市安全生产委员会"), ("澜供水集团", "澜江供水集团"), ("残联", "残疾人联合会"), ("市文广旅局", "市文化广电旅游局"), ("省淡水所", "省淡水水产研究所"),
    ];

    [TestCaseSource(nameof(Names))]
    public void A_short_name_finds_the_long_one((string Short, string Long) name)
    {
        var archive = new TestArchive(Article("座谈", $"会上，{name.Long}的代表发言。"), Article("天气", "昨夜小雨。"));

        var answer = archive.Ask(name.Short);

        Assert.That(answer.Hits.Select(hit => hit.Title), Is.EqualTo(new[] { "座谈" }));
        Assert.That(answer.Query.Expanded.Select(other => other.To), Does.Contain(name.Long));
        Assert.That(answer.Query.Relaxed, Is.False);
    }

    [TestCaseSource(nameof(Names))]
    public void A_long_name_finds_the_short_one((string Short, string Long) name)
    {
        var archive = new TestArchive(Article("座谈", $"会上，{name.Short}的代表发言。"), Article("天气", "昨夜小雨。"));

        var answer = archive.Ask(name.Long);

        Assert.That(answer.Hits.Select(hit => hit.Title), Is.EqualTo(new[] { "座谈" }));
        Assert.That(answer.Query.Expanded.Select(other => other.To), Does.Contain(name.Short));
    }

    [TestCase("座谈会", "座谈后又办了一次交流会。")]
    [TestCase("民办学校", "民政部门负责办理学籍的校长到会。")]
    [TestCase("工会", "工作会开到傍晚。")]
    [TestCase("机关青年委员会", "机关委员会选举了委员。")]
    public void Characters_that_only_happen_to_stand_in_this_order_are_no_name(string typed, string text) =>
        Assert.That(new TestArchive(Article("无关", text), Article("天气", "昨夜小雨。")).Ask(new Question { Q = typed, Expand = Expansions.Abbreviation }).Query.Expanded, Is.Empty);
}
