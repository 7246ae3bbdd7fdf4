using SearchService.Archive.Analysis;

namespace SearchService.Archive.Tests.Analysis;

public sealed class CharacterAnalyzerTests
{
    [TestCase("孙坤主持", "孙@0 孙坤@0 坤@1 坤主@1 主@2 主持@2 持@3")]
    [TestCase("孙 坤\n\n主", "孙@0 孙坤@0 坤@1 坤主@1 主@2")]
    [TestCase("坤，“主", "坤@0 主@2")]
    [TestCase("。坤", "坤@0")]
    [TestCase("第５次ＧＤＰ会", "第@0 5@1 次@2 gdp@3 会@4")]
    [TestCase("A4纸", "a@0 4@1 纸@2")]
    [TestCase("孙坤 and 王明", "孙@0 孙坤@0 坤@1 坤和@1 和@2 和王@2 王@3 王明@3 明@4")]
    [TestCase("R and D", "r@0 and@1 d@2")]
    [TestCase("會議", "会@0 会议@0 议@1")]
    [TestCase("𠀀坤", "𠀀@0 𠀀坤@0 坤@1")]
    [TestCase("", "")]
    [TestCase("——……", "")]
    public void Characters_and_their_neighbors_take_one_position_each(string text, string expected) =>
        Assert.That(Tokens.Print(ArchiveAnalysis.Characters, text), Is.EqualTo(expected));

    [Test]
    public void A_stray_and_covers_all_its_letters()
    {
        var tokens = Tokens.Of(ArchiveAnalysis.Characters, "甲 and 乙");

        Assert.That(tokens.Single(token => token.Term == "和"), Is.EqualTo(new PlacedToken("和", 1, 2, 5)));
        Assert.That(tokens.Single(token => token.Term == "甲和"), Is.EqualTo(new PlacedToken("甲和", 0, 0, 5)));
    }

    [TestCase("孙坤主持", "孙坤@0 坤主@1 主持@2")]
    [TestCase("坤", "坤@0")]
    [TestCase("孙 坤，3月", "孙坤@0 3@3 月@4")]
    [TestCase("“专精特新”企业", "专精@0 精特@1 特新@2 企业@5")]
    [TestCase("2023年工作", "2023@0 年工@1 工作@2")]
    [TestCase("！？", "")]
    public void A_phrase_asks_for_the_fewest_terms_that_pin_it_down(string phrase, string expected) =>
        Assert.That(string.Join(' ', CharacterPhrase.Of(phrase).Select(part => $"{part.Term}@{part.Position}")), Is.EqualTo(expected));
}
