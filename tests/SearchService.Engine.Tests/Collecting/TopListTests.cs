using SearchService.Engine.Collecting;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Collecting;

public class TopListTests
{
    [Test]
    public void The_best_k_come_out_sorted_however_they_went_in() => Tries.Run(300, random =>
    {
        Ranked[] offered = [.. Enumerable.Range(0, random.Next(400)).Select(doc => new Ranked(random.Next(6), doc))];
        random.Shuffle(offered);
        var keep = random.Next(1, 300);
        var top = new TopList<Ranked>(keep);

        foreach (var hit in offered) top.Offer(hit);

        Assert.That(top.ToSorted(), Is.EqualTo(offered.OrderByDescending(static hit => hit.Score).ThenBy(static hit => hit.Doc).Take(keep)));
        Assert.That(top.IsFull, Is.EqualTo(offered.Length >= keep));
    });

    [Test]
    public void Nothing_fits_into_a_list_of_none() => Assert.That(new TopList<Ranked>(0).Offer(new Ranked(1, 1)), Is.False);

    [Test]
    public void A_missing_key_is_behind_the_greatest_one_in_either_direction()
    {
        var top = new TopList<Keyed>(3);

        top.Offer(new Keyed(true, 0, 0));
        top.Offer(new Keyed(false, long.MaxValue, 1));
        top.Offer(new Keyed(false, ~long.MinValue, 2));

        Assert.That(top.ToSorted().Select(static hit => hit.Doc), Is.EqualTo(new[] { 1, 2, 0 }));
    }
}
