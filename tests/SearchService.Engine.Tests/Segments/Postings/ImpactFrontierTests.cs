using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Postings;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Segments.Postings;

public class ImpactFrontierTests
{
    [Test]
    public void Every_posting_is_beaten_or_equalled_by_a_pair_and_the_pairs_rise_in_both() => Tries.Run(300, random =>
    {
        Impact[] postings = [.. Enumerable.Range(0, random.Next(1, 200)).Select(_ => new Impact(1 + random.Next(random.Next(1, 300)), (byte)random.Next(random.Next(1, 257))))];
        var most = random.Next(1, 20);
        var frontier = new ImpactFrontier();
        foreach (var posting in postings) frontier.Add(posting.Frequency, posting.Norm);

        var taken = frontier.Take(most).ToArray();

        Assert.That(taken, Has.Length.InRange(1, most));
        Assert.That(postings.All(posting => taken.Any(pair => pair.Frequency >= posting.Frequency && pair.Norm <= posting.Norm)));
        for (var i = 1; i < taken.Length; i++) Assert.That(taken[i].Frequency > taken[i - 1].Frequency && taken[i].Norm > taken[i - 1].Norm);
        Assert.That(frontier.Take(most).Length, Is.Zero);
    });

    [Test]
    public void Nothing_is_added_to_what_occurs_while_there_is_room()
    {
        var frontier = new ImpactFrontier();
        foreach (var (frequency, norm) in ((int, byte)[])[(1, 5), (3, 9), (2, 9), (3, 12), (1, 7)]) frontier.Add(frequency, norm);

        Assert.That(frontier.Take(16).ToArray(), Is.EqualTo(new Impact[] { new(1, 5), new(3, 9) }));
    }
}
