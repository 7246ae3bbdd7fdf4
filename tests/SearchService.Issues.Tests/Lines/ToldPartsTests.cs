using SearchService.Issues.Lines;

namespace SearchService.Issues.Tests.Lines;

public sealed class ToldPartsTests
{
    [TestCase("韩月桥口述  白原整理", "韩月桥|白原")]
    [TestCase("郗 青（口述）、白原 （整理）", "郗 青|白原")]
    [TestCase("郗 青  白 原搜集整理", "郗 青  白 原")]
    [TestCase("韩月桥讲述", "韩月桥")]
    public void Each_name_is_told_with_its_part(string line, string names) => Assert.That(string.Join('|', ToldParts.NamesOf(line)), Is.EqualTo(names));

    [TestCase("要学会把准备好的述职讲给各界别委员听")]
    [TestCase("整理整理整理整理整理整理整理整理整理整理整理整理整理整理整理整理整理整理整理好")]
    [TestCase("译译译译译译译译译译译译译译译译译译译译译译译译译译译译译译译译译译译译译译，讲")]
    [TestCase("口述")]
    [TestCase("")]
    public void A_line_that_almost_fits_is_left_at_once(string line) => Assert.That(ToldParts.NamesOf(line), Is.Empty);

    [Test]
    public void Two_names_with_a_part_each_are_found_whatever_stands_between_them([Values("", " ", "　", "、", "； ")] string between, [Values("口述", "记录整理", "（译）")] string part)
    {
        var line = "韩月桥" + part + between + "白原" + part;

        Assert.That(ToldParts.NamesOf(line), Is.EqualTo(["韩月桥", "白原"]));
    }
}
