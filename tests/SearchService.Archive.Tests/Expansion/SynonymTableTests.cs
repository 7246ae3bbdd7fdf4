using SearchService.Archive.Expansion;

namespace SearchService.Archive.Tests.Expansion;

public sealed class SynonymTableTests
{
    [Test]
    public void Words_on_one_line_stand_for_each_other()
    {
        var table = new SynonymTable("供水, 用水 # remark");

        Assert.That(table.Replace("用水").Select(other => other.Text), Is.EqualTo(new[] { "供水" }));
        Assert.That(table.Replace("供水").Select(other => other.Text), Is.EqualTo(new[] { "用水" }));
    }

    [Test]
    public void An_arrow_leads_one_way()
    {
        var table = new SynonymTable("泊车 => 停车");

        Assert.That(table.Replace("泊车难").Select(other => other.Text), Is.EqualTo(new[] { "停车难" }));
        Assert.That(table.Replace("停车难"), Is.Empty);
    }

    [Test]
    public void A_later_list_adds_to_an_earlier_one() =>
        Assert.That(new SynonymTable("甲县, 乙县", "甲县, 丙县").Replace("甲县").Select(other => other.Text), Is.EqualTo(new[] { "乙县", "丙县" }));

    [Test]
    public void A_word_inside_another_is_left_alone() => Assert.That(new SynonymTable("水源 => 水库").Replace("提供水源头").Select(other => other.Text), Is.Empty.Or.All.Not.Contains("提供水库头"));
}
