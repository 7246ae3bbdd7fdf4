using SearchService.Archive.Records;
using SearchService.Archive.Search.Building;
using SearchService.Archive.Search.Known;

namespace SearchService.Archive.Tests.Search.Building;

public sealed class LeafReaderTests
{
    private static readonly LeafReader Reader = new(new KnownPeople(
        [new PersonFacts("闻人澍", ["闻人澍", "闻人澎"], [], 9), new PersonFacts("佟继舟", ["佟继舟", "继舟"], [], 5), new PersonFacts("高峰", ["高峰"], [], 1), new PersonFacts("李克", ["李克"], [], 1)]));

    [TestCase("供水", "供水")]
    [TestCase("历史街区", "历史 街区")]
    [TestCase("九洞桥", "九洞桥")]
    [TestCase("停车难", "停车~")]
    [TestCase("桥的来历", "来历~")]
    [TestCase("供水有什么变化", "供水 变化")]
    [TestCase("什么", "什么")]
    [TestCase("给水", "给水")]
    [TestCase("闻人澍", "闻人澍!")]
    [TestCase("闻人澎", "闻人澎!")]
    [TestCase("聞人澍", "聞人澍!")]
    [TestCase("wenrenshu", "wenrenshu!")]
    [TestCase("wenren", "wenren")]
    [TestCase("闻人澍调研", "闻人澍! 调研")]
    [TestCase("继舟", "继舟")]
    [TestCase("高峰", "高峰!")]
    [TestCase("高峰论坛", "高峰 论坛")]
    [TestCase("李克强", "李克强")]
    [TestCase("闻人澍和佟继舟", "闻人澍! 佟继舟!")]
    [TestCase("5G基站", "5 G 基站")]
    public void A_leaf_is_taken_apart_into_words_names_and_what_lies_between(string text, string parts)
    {
        var leaf = Reader.Read(text, RankingProfile.Default);

        Assert.That(string.Join(' ', leaf.Parts.Select(Print)), Is.EqualTo(parts));
    }

    [TestCase("市政协常委会", "市政@0 协常@2 委会@4")]
    [TestCase("市政协常", "市政@0 协常@2")]
    [TestCase("市政协", "市政@0 政协@1")]
    [TestCase("水", "水@0")]
    [TestCase("2023年工作", "2023@0 年工@1 工作@2")]
    [TestCase("，", "")]
    public void A_cover_pins_down_every_character_with_few_terms(string text, string cover) =>
        Assert.That(string.Join(' ', PhraseCover.Of(text).Select(part => $"{part.Term}@{part.Position}")), Is.EqualTo(cover));

    [Test]
    public void Covers_join_without_a_gap() =>
        Assert.That(string.Join(' ', PhraseCover.Join([PhraseCover.Of("街区"), PhraseCover.Of("A4"), PhraseCover.Of("纸")]).Select(part => $"{part.Term}@{part.Position}")), Is.EqualTo("街区@0 a@2 4@3 纸@4"));

    private static string Print(LeafPart part) => part.Text + (part.Slop > 0 ? "~" : "") + (part.People.Count > 0 ? "!" : "");
}
