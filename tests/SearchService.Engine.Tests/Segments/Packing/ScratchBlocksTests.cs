using SearchService.Engine.Segments.Packing;

namespace SearchService.Engine.Tests.Segments.Packing;

public class ScratchBlocksTests
{
    [Test]
    public void An_array_comes_back_after_the_search_and_is_lent_once_at_a_time()
    {
        var begun = ScratchBlocks.Begin();
        var first = ScratchBlocks.Take();
        ScratchBlocks.End(begun);

        begun = ScratchBlocks.Begin();
        var (second, third) = (ScratchBlocks.Take(), ScratchBlocks.Take());
        ScratchBlocks.End(begun);

        Assert.That(second, Is.SameAs(first));
        Assert.That(third, Is.Not.SameAs(second));
    }

    [Test]
    public void A_search_within_a_search_takes_nothing_that_is_in_use()
    {
        var outer = ScratchBlocks.Begin();
        var held = ScratchBlocks.Take();
        var inner = ScratchBlocks.Begin();
        var taken = ScratchBlocks.Take();
        ScratchBlocks.End(inner);
        var again = ScratchBlocks.Take();
        ScratchBlocks.End(outer);

        Assert.That(taken, Is.Not.SameAs(held));
        Assert.That(again, Is.SameAs(taken));
    }

    [Test]
    public void Outside_a_search_an_array_is_nobody_elses()
    {
        var first = ScratchBlocks.Take();
        var begun = ScratchBlocks.Begin();
        var second = ScratchBlocks.Take();
        ScratchBlocks.End(begun);

        Assert.That(second, Is.Not.SameAs(first));
    }

    [Test]
    public void A_thread_that_lent_out_all_it_keeps_makes_new_ones()
    {
        var begun = ScratchBlocks.Begin();
        var taken = new HashSet<int[]>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < ScratchBlocks.MostKept + 10; i++) taken.Add(ScratchBlocks.Take());
        ScratchBlocks.End(begun);

        Assert.That(taken, Has.Count.EqualTo(ScratchBlocks.MostKept + 10));
        Assert.That(taken.Select(static block => block.Length), Is.All.EqualTo(PackedBlock.Length));
    }

    [TestCase(10, 10)]
    [TestCase(1000, 10)]
    [TestCase(10, 1000)]
    public void A_long_array_comes_back_with_zeros_and_long_enough(int first, int second)
    {
        var begun = ScratchBlocks.Begin();
        Array.Fill(ScratchBlocks.TakeZeros(first), 7);
        ScratchBlocks.End(begun);

        begun = ScratchBlocks.Begin();
        var again = ScratchBlocks.TakeZeros(second);
        ScratchBlocks.End(begun);

        Assert.That(again, Has.Length.GreaterThanOrEqualTo(second));
        Assert.That(again, Is.All.Zero);
    }
}
