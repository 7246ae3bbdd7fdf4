using SearchService.Engine.Indexing.Merging;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Indexing.Merging;

public class MergePolicyTests
{
    private const long Mebi = 1 << 20;

    [Test]
    public void Few_segments_stay_as_they_are() => Assert.That(MergePolicy.Find([10 * Mebi, Mebi, 5], [0, 0, 0]), Is.EqualTo(0..0));

    [Test]
    public void Eight_neighbors_of_a_size_become_one() =>
        Assert.That(MergePolicy.Find([100 * Mebi, 1, 1, 1, 1, 1, 1, 1, 1], new double[9]), Is.EqualTo(1..9));

    [Test]
    public void A_segment_that_is_mostly_deleted_is_written_anew() => Assert.That(MergePolicy.Find([Mebi, Mebi], [0.1, 0.5]), Is.EqualTo(1..2));

    [Test]
    public void The_cheapest_neighbors_are_those_of_the_smallest_sum() =>
        Assert.That(MergePolicy.Cheapest([9, 6, 5, 2, 2, 9], 3), Is.EqualTo(2..5));

    [Test]
    public void Segments_stay_few_and_bytes_are_copied_seldom_however_many_are_written() => Tries.Run(20, random =>
    {
        var segments = new List<long>();
        var (written, copied) = (0L, 0L);
        for (var i = 0; i < 3000; i++)
        {
            segments.Add(random.Next(1, 200_000));
            written += segments[^1];
            while (MergePolicy.Find(segments, new double[segments.Count]) is var run && !run.Equals(0..0))
            {
                var (start, length) = run.GetOffsetAndLength(segments.Count);
                var merged = segments.Skip(start).Take(length).Sum();
                copied += merged;
                segments.RemoveRange(start, length);
                segments.Insert(start, merged);
            }
        }

        Assert.That(segments, Has.Count.LessThan(30));
        Assert.That(copied, Is.LessThan(4 * written));
    });
}
