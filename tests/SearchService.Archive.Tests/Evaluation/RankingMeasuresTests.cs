using SearchService.Archive.Evaluation;

namespace SearchService.Archive.Tests.Evaluation;

public sealed class RankingMeasuresTests
{
    [Test]
    public void The_best_order_has_the_whole_gain() => Assert.That(RankingMeasures.Ndcg([3, 2, 0, 1, 0], [1, 2, 3]), Is.LessThan(1).And.GreaterThan(0.95));

    [Test]
    public void Gain_is_lost_as_computed_by_hand()
    {
        // The one article of grade 3 on rank 2: 7 / log2(3) of 7.
        Assert.That(RankingMeasures.Ndcg([0, 3], [3]), Is.EqualTo(1 / Math.Log2(3)).Within(1e-9));
    }

    [Test]
    public void Hits_beyond_the_first_page_gain_nothing() => Assert.That(RankingMeasures.Ndcg([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3], [3]), Is.Zero);

    [Test]
    public void An_article_that_only_touches_the_question_is_not_the_first_answer() => Assert.That(RankingMeasures.ReciprocalRank([1, 0, 2], [3, 2, 1]), Is.EqualTo(1.0 / 3).Within(1e-9));
}
