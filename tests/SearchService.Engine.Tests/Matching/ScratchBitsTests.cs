using SearchService.Engine.Collecting;
using SearchService.Engine.Matching;
using SearchService.Engine.Queries;
using SearchService.Engine.Storage;
using SearchService.TestKit.Naive;
using SearchService.TestKit.Segments;

namespace SearchService.Engine.Tests.Matching;

public class ScratchBitsTests
{
    private static readonly Query Left = new TermQuery("body", "甲");
    private static readonly Query Right = new TermQuery("body", "乙");

    [Test]
    public void A_set_comes_back_empty_after_the_search_that_filled_it()
    {
        var begun = ScratchBits.Begin();
        var first = ScratchBits.Take(1000);
        first.AddAll();
        ScratchBits.End(begun);

        begun = ScratchBits.Begin();
        var second = ScratchBits.Take(1000);
        var third = ScratchBits.Take(1000);
        ScratchBits.End(begun);

        Assert.That(second.Array, Is.SameAs(first.Array));
        Assert.That(second.Count, Is.Zero);
        Assert.That(third.Array, Is.Not.SameAs(second.Array));
    }

    [Test]
    public void Outside_a_search_a_set_is_nobody_elses()
    {
        var first = ScratchBits.Take(1000);
        var begun = ScratchBits.Begin();
        var second = ScratchBits.Take(1000);
        ScratchBits.End(begun);

        Assert.That(second.Array, Is.Not.SameAs(first.Array));
    }

    [TestCase("and")]
    [TestCase("or")]
    [TestCase("sort")]
    [TestCase("facets")]
    public void A_search_allocates_no_more_over_many_documents_than_over_few(string kind)
    {
        var few = Allocated(Index(copies: 1), kind);
        var many = Allocated(Index(copies: 40), kind);

        // Buffers of a block are there or not; a set of bits of the larger index alone is 7,680 bytes.
        Assert.That(many - few, Is.LessThan(4096), $"{few} bytes over 1,536 documents, {many} over 61,440");
    }

    private static SnapshotSearch Index(int copies)
    {
        var documents = Enumerable.Range(0, 1536 * copies).Select(static doc => new TestDocument { Body = (doc % 3) switch { 0 => "甲 乙", 1 => "甲", _ => "丙 乙" }, Sections = [doc % 2 == 0 ? "东" : "西"], Days = [doc % 500] }).ToList();
        return RealIndex.Write(new MemoryStorage(), [documents]).Matching;
    }

    private static long Allocated(SnapshotSearch index, string kind)
    {
        Query query = kind == "or" ? new BooleanQuery { Should = [Left, Right] } : new BooleanQuery { Must = [Left, Right] };
        var request = new SearchRequest(query)
        {
            CountExactly = kind == "facets",
            Sort = kind == "sort" ? new ColumnSort("day", Descending: true) : null,
            Facets = kind == "facets" ? [new FacetRequest("section", 5)] : [],
            TimeLimitMs = int.MaxValue,
        };
        var least = long.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            index.Search(request, CancellationToken.None);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
