using SearchService.Archive.Search;
using SearchService.Archive.Tests.Search.Naive;
using static SearchService.Archive.Tests.Search.Naive.TestArchive;

namespace SearchService.Archive.Tests.Search.Building.Weighing;

public sealed class WeighedStepsTests
{
    private static readonly TestArchive Archive = new(
        Article("老戏台动工", "老戏台的修缮用了两年，木匠住在镇上。"),
        Article("镇上的一年", "老戏台到了秋天很热闹。", "河堤修缮完工。"),
        Article("乡间风俗", "从前的婚姻要媒人说合。"),
        Article("河口台账", "每一处河口都要登记。"),
        Article("春天", "山上种了三百株树。"));

    [Test]
    public void Words_met_in_one_paragraph_come_before_words_met_in_two()
    {
        var answer = Archive.Ask("老戏台修复");

        Assert.That(answer.Hits.Select(hit => hit.Title).Take(2), Is.EqualTo(new[] { "老戏台动工", "镇上的一年" }));
    }

    [Test]
    public void What_was_read_otherwise_is_said()
    {
        var answer = Archive.Ask("老戏台修复");

        Assert.That(answer.Query.Relaxed, Is.True);
        Assert.That(answer.Query.Expanded.Select(other => (other.From, other.To)), Does.Contain(("修复", "修缮")));
    }

    [Test]
    public void A_thing_and_what_is_done_to_it_in_two_articles_are_no_answer() => Assert.That(Archive.Ask("婚姻登记").Total, Is.Zero);

    [Test]
    public void A_name_is_met_by_itself_only() => Assert.That(Archive.Ask("武汉戏台").Total, Is.Zero);

    [Test]
    public void With_near_words_switched_off_nothing_is_weighed() =>
        Assert.That(Archive.Ask(new Question { Q = "老戏台修复", Expand = Expansions.All & ~Expansions.Near }).Query.Expanded.Where(other => other.Reason == "近义词"), Is.Empty);

    [Test]
    public void The_same_question_gives_the_same_order()
    {
        var first = Archive.Ask("戏台修复").Hits.Select(hit => (hit.Id, hit.Score)).ToList();

        Assert.That(Archive.Ask("戏台修复").Hits.Select(hit => (hit.Id, hit.Score)), Is.EqualTo(first).And.Not.Empty);
    }
}
