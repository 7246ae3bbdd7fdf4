using SearchService.Chinese.Meanings;

namespace SearchService.Chinese.Tests.Meanings;

public sealed class NearWordsTests
{
    [TestCase("夏天", "夏季")]
    [TestCase("修复", "修缮")]
    [TestCase("煤气", "燃气")]
    [TestCase("捐献", "捐赠")]
    [TestCase("轮渡", "渡船")]
    public void Words_that_dictionaries_explain_alike_are_near(string word, string near) =>
        Assert.That(NearWords.Of(word).Select(other => other.Text), Does.Contain(near));

    [TestCase("夏天")]
    [TestCase("仓库")]
    [TestCase("旅游")]
    public void The_nearest_comes_first_and_no_word_is_near_itself(string word)
    {
        var near = NearWords.Of(word);

        Assert.That(near.Select(other => other.Nearness), Is.Ordered.Descending.And.All.InRange(0.01f, 1));
        Assert.That(near.Select(other => other.Text), Is.Unique.And.No.Member(word));
    }

    [TestCase("")]
    [TestCase("abc")]
    [TestCase("魑厝溟")]
    public void What_no_dictionary_explains_has_none(string word) => Assert.That(NearWords.Of(word), Is.Empty);

    [TestCase("股票", true)]
    [TestCase("月球", true)]
    [TestCase("种植", false)]
    [TestCase("修复", false)]
    [TestCase("魑厝溟", false)]
    public void Things_are_told_from_actions(string word, bool isThing) => Assert.That(NearWords.IsThing(word), Is.EqualTo(isThing));

    [TestCase("武汉", true)]
    [TestCase("奥运会", true)]
    [TestCase("水库", false)]
    [TestCase("魑厝溟", false)]
    public void Names_are_told_from_words(string word, bool isName)
    {
        Assert.That(NearWords.IsName(word), Is.EqualTo(isName));
        if (isName) Assert.That(NearWords.Of(word), Is.Empty);
    }

    [TestCase("修复", true)]
    [TestCase("股票", false)]
    [TestCase("武汉", false)]
    public void An_action_is_known_as_one(string word, bool isAction) => Assert.That(NearWords.IsAction(word), Is.EqualTo(isAction));

    [TestCase("人口普查", true)]
    [TestCase("武汉", true)]
    [TestCase("魑厝溟", false)]
    public void What_a_dictionary_lists_is_contained(string word, bool isKnown) => Assert.That(NearWords.Contains(word), Is.EqualTo(isKnown));
}
