using SearchService.Archive.Search;
using SearchService.Archive.Tests.Search.Naive;
using static SearchService.Archive.Tests.Search.Naive.TestArchive;

namespace SearchService.Archive.Tests.Expansion.Spelling;

public sealed class SpelledTitlesTests
{
    private static readonly TestArchive Archive = new(
        Article("石板桥修缮工程启动", "石板桥始建于清代。"),
        Article("春季植树", "机关干部植树三百株，手机 app 记下每一株。"),
        Article("渔村来了医生", "白若澜在船上看病。").With("白若澜", "委员"));

    [TestCase("shi ban qiao")]
    [TestCase("shiban qiao")]
    [TestCase("Shi Ban Qiao 清代")]
    [TestCase("shi'ban'qiao")]
    public void Pinyin_with_blanks_finds_the_characters_of_titles(string typed)
    {
        var answer = Archive.Ask(typed);

        Assert.That(answer.Hits.Select(hit => hit.Title), Is.EqualTo(new[] { "石板桥修缮工程启动" }));
        Assert.That(answer.Query.Expanded.Select(other => (other.To, other.Reason)), Is.EqualTo(new[] { ("石板桥", "拼音") }));
    }

    [TestCase("石ban桥")]
    [TestCase("石b桥")]
    [TestCase("shi板qiao")]
    [TestCase("石banqiao")]
    [TestCase("石BAN桥")]
    public void Letters_among_characters_stand_for_characters(string typed) =>
        Assert.That(Archive.Titles(typed), Is.EqualTo(new[] { "石板桥修缮工程启动" }));

    [TestCase("sbq", "石板桥")]
    [TestCase("xsgc", "修缮工程")]
    public void Initials_find_the_words_of_titles_and_say_so(string typed, string words)
    {
        var answer = Archive.Ask(typed);

        Assert.That(answer.Hits.Select(hit => hit.Title), Is.EqualTo(new[] { "石板桥修缮工程启动" }));
        Assert.That(answer.Query.Expanded.Select(other => (other.To, other.Reason)), Is.EqualTo(new[] { (words, "拼音首字母") }));
    }

    [TestCase("brl")]
    [TestCase("bairl")]
    public void Initials_find_a_person(string typed) => Assert.That(Archive.Titles(typed), Is.EqualTo(new[] { "渔村来了医生" }));

    [TestCase("bqx", TestName = "Initials_that_begin_inside_a_word_find_nothing")]
    [TestCase("石bian桥", TestName = "Another_syllable_finds_nothing")]
    [TestCase("gu lou men", TestName = "Syllables_of_no_title_find_nothing")]
    public void Nothing(string typed) => Assert.That(Archive.Ask(typed).Total, Is.Zero);

    [Test]
    public void Letters_that_the_archive_prints_stand_for_themselves()
    {
        var answer = Archive.Ask("app");

        Assert.That(answer.Hits.Select(hit => hit.Title), Is.EqualTo(new[] { "春季植树" }));
        Assert.That(answer.Query.Expanded, Is.Empty);
    }

    [TestCase("shi ban qiao")]
    [TestCase("石ban桥")]
    [TestCase("sbq")]
    public void Reading_letters_as_pinyin_can_be_switched_off(string typed) =>
        Assert.That(Archive.Ask(new Question { Q = typed, Expand = Expansions.All & ~Expansions.Pinyin }).Query.Expanded.Select(other => other.Reason), Has.None.Contain("拼音"));
}
