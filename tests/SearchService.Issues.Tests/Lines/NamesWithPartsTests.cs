using SearchService.Issues.Lines;
using SearchService.TestKit;

namespace SearchService.Issues.Tests.Lines;

public sealed class NamesWithPartsTests
{
    [TestCase("郗青口述  白原整理", "郗青 白原")]
    [TestCase("郗 青（口述）　白 原（整理）", "郗青 白原")]
    [TestCase("王建国口述，李敏、赵海记录整理", "")]
    [TestCase("王建国口述，李敏记录整理", "王建国 李敏")]
    [TestCase("孙译文翻译", "孙译文")]
    [TestCase("王整理整理", "王整理")]
    [TestCase("会议由王建国讲述经过", "")]
    [TestCase("口述", "")]
    [TestCase("", "")]
    public void Names_are_told_with_their_parts(string line, string names) => Assert.That(string.Join(' ', NamesWithParts.Of(line)), Is.EqualTo(names));

    [Test]
    public void Lines_of_nothing_but_parts_and_name_characters_are_read_to_their_end() => Tries.Run(300, random =>
    {
        string[] pieces = ["述", "译", "整理", "口述", "记录", "王", "李", "明", " ", "、", "（", "）"];
        var line = string.Concat(Enumerable.Range(0, 40).Select(_ => pieces[random.Next(pieces.Length)]));

        var names = NamesWithParts.Of(line[..Math.Min(40, line.Length)]);

        Assert.That(names, Has.All.Length.InRange(2, 9));
    });
}
