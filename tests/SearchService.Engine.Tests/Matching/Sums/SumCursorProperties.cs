using SearchService.Engine.Collecting;
using SearchService.Engine.Matching.Sums;
using SearchService.Engine.Queries;
using SearchService.Engine.Storage;
using SearchService.TestKit;
using SearchService.TestKit.Segments;

namespace SearchService.Engine.Tests.Matching.Sums;

/// <summary>Required parts that others lift, nested and beside one another as an archive's questions are, with <see cref="SumCursor"/> and without leaving anything out.</summary>
public class SumCursorProperties
{
    [Test]
    public void What_is_left_out_would_not_have_been_among_the_best() => Tries.Run(60, random =>
    {
        using var searcher = RealIndex.Write(new MemoryStorage(), Gens.Segments(random, Gens.Corpus(random)));
        for (var i = 0; i < 20; i++)
        {
            var query = Lifted(random, 2);

            var everything = Search(searcher, new SearchRequest(query) { Limit = 100_000 });
            var limit = random.Next(1, 12);

            Assert.That(Search(searcher, new SearchRequest(query) { Limit = limit, CountExactly = false }).Hits, Is.EqualTo(everything.Hits.Take(limit)), query.ToString());
            Assert.That(Search(searcher, new SearchRequest(query) { Limit = limit }).Total, Is.EqualTo(everything.Hits.Count), query.ToString());
            Assert.That(Search(searcher, new SearchRequest(query) { Limit = 0 }).Total, Is.EqualTo(everything.Hits.Count), query.ToString());
        }
    });

    [Test]
    public void The_best_alternative_is_found_whatever_the_others_leave_out() => Tries.Run(60, random =>
    {
        using var searcher = RealIndex.Write(new MemoryStorage(), Gens.Segments(random, Gens.Corpus(random)));
        for (var i = 0; i < 20; i++)
        {
            Query typed = new BooleanQuery { Must = [Lifted(random, 1), new ConstantScoreQuery(new MatchAllQuery(), random.Next(40))] };
            var query = new DisjunctionMaxQuery([typed, .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => new BoostQuery(Lifted(random, 1), random.Next(1, 10) / 10f))], 0);

            var everything = Search(searcher, new SearchRequest(query) { Limit = 100_000 });
            var limit = random.Next(1, 12);

            Assert.That(Search(searcher, new SearchRequest(query) { Limit = limit }).Hits, Is.EqualTo(everything.Hits.Take(limit)), query.ToString());
        }
    });

    private static BooleanQuery Lifted(Random random, int depth) => new()
    {
        Must = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => depth > 0 && random.Next(2) == 0 ? Lifted(random, depth - 1) : Leaf(random))],
        Should = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Lift(random))],
        Filter = random.Next(6) == 0 ? [Gens.Query(random, 1)] : [],
        MustNot = random.Next(6) == 0 ? [Gens.Term(random)] : [],
    };

    private static Query Lift(Random random) => random.Next(3) switch
    {
        0 => new DisjunctionMaxQuery([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (Query)new BoostQuery(Leaf(random), random.Next(1, 5) / 2f))], random.Next(4) / 3f),
        1 => new BooleanQuery { Should = [Leaf(random), Leaf(random)], MinimumShould = 1 },
        _ => Leaf(random),
    };

    private static Query Leaf(Random random) => random.Next(3) switch
    {
        0 => Gens.Phrase(random, random.Next(2) * random.Next(1, 6)),
        1 => new BoostQuery(Gens.Term(random), random.Next(1, 7) / 2f),
        _ => Gens.Term(random),
    };

    private static SearchResult Search(Searcher searcher, SearchRequest request) => searcher.Search(request with { TimeLimitMs = int.MaxValue });
}
