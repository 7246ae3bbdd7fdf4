using SearchService.Archive.Search.Suggest;
using SearchService.Archive.Tests.Search.Naive;
using SearchService.TestKit;
using static SearchService.Archive.Tests.Search.Naive.TestArchive;

namespace SearchService.Archive.Tests.Search.Suggest;

public sealed class ArchiveSuggestTests
{
    private static readonly ArchiveSuggest Names = new(new TestArchive(
        Article("闻水而动", "供水。").With("闻人澍", "主席", "闻人澎").With("佟继舟", "委员", "继舟"),
        Article("供水", "供水。").With("闻人澍").Under("水 利"),
        Article("<水>", "供水。")).Facts);

    [TestCase("闻", "person:<mark>闻</mark>人澍 title:<mark>闻</mark>水而动")]
    [TestCase("聞 人", "person:<mark>闻人</mark>澍")]
    [TestCase("闻人澎", "person:闻人澍")]
    [TestCase("继舟", "person:佟<mark>继舟</mark>")]
    [TestCase("水利", "section:<mark>水 利</mark>")]
    [TestCase("103", "issue:澜江政协 2023年6月 总第<mark>103</mark>期")]
    [TestCase("水", "section:<mark>水</mark> 利 title:闻<mark>水</mark>而动 title:供<mark>水</mark> title:&lt;<mark>水</mark>&gt;")]
    [TestCase("wrs", "person:闻人澍")]
    [TestCase("tongji", "person:佟继舟")]
    [TestCase("shuil", "section:水 利")]
    [TestCase("没有", "")]
    [TestCase(" ", "")]
    public void Names_are_found_by_beginning_and_by_inner_parts(string typed, string expected) =>
        Assert.That(string.Join(' ', Names.Suggest(typed, 10).Items.Select(item => $"{item.Type}:{item.Highlighted}")), Is.EqualTo(expected));

    [Test]
    public void No_more_than_asked_for_is_suggested() => Assert.That(Names.Suggest("水", 2).Items, Has.Count.EqualTo(2));

    [Test]
    public void The_list_finds_what_a_plain_walk_finds() => Tries.Run(300, random =>
    {
        var entries = Enumerable.Range(0, random.Next(1, 30)).Select(number => SuggestEntry.Of("title", new string(random.GetItems("甲乙丙".ToCharArray(), random.Next(1, 5))), [], random.Next(5), $"{number}")).ToList();
        var typed = new string(random.GetItems("甲乙丙".ToCharArray(), random.Next(1, 3)));

        var (beginning, containing) = new SuggestList(entries).Find(typed, 100);

        Assert.That(beginning.Select(entry => entry.Id), Is.EquivalentTo(entries.Where(entry => entry.Text.StartsWith(typed, StringComparison.Ordinal)).Select(entry => entry.Id)));
        Assert.That(beginning.Concat(containing).Select(entry => entry.Id), Is.EquivalentTo(entries.Where(entry => entry.Text.Contains(typed, StringComparison.Ordinal)).Select(entry => entry.Id)));
    });
}
