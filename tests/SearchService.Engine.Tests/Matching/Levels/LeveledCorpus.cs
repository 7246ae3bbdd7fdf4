using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Levels;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Queries;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Terms;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Matching.Levels;

/// <summary>Documents enough for terms to have levels: drawn from few different ones, so that many score alike, with frequencies from once to hundreds of times.</summary>
internal static class LeveledCorpus
{
    public static readonly string[] Words = ["甲", "乙", "丙", "丁", "戊", "稀"];

    private static readonly int[] Sizes = [200, 1000, 1023, 1024, 1025, 4095, 4096, 4097, 6000];

    public static List<TestDocument> Random(Random random) => Random(random, Sizes[random.Next(Sizes.Length)]);

    public static List<TestDocument> Random(Random random, int count)
    {
        double[] shares = [.. Words.Select(_ => 0.02 + Math.Pow(random.NextDouble(), 2))];
        (shares[0], shares[^1]) = (Math.Max(shares[0], 0.8), 60.0 / count);
        TestDocument[] different = [.. Enumerable.Range(0, random.Next(2) == 0 ? 20 : count).Select(_ => Document(random, shares))];
        var deletes = random.Next(2) == 0;
        return [.. Enumerable.Range(0, count).Select(_ => different[random.Next(different.Length)] with
        {
            Tags = random.Next(3) == 0 ? ["标"] : [],
            Days = [random.Next(10)],
            IsDeleted = deletes && random.Next(10) == 0,
        })];
    }

    public static List<List<TestDocument>> Segments(Random random, List<TestDocument> documents)
    {
        var cut = random.Next(3) == 0 ? documents.Count : random.Next(1, documents.Count);
        return cut == documents.Count ? [documents] : [documents[..cut], documents[cut..]];
    }

    /// <summary>A query of terms that may be ranked by levels.</summary>
    public static BooleanQuery Query(Random random)
    {
        var isUnion = random.Next(2) == 0;
        List<Query> filter = random.Next(3) == 0 ? [new RangeQuery("day", random.Next(5), random.Next(3, 12))] : [];
        if (random.Next(5) == 0) filter.Add(new TermQuery("tag", "标"));
        return new BooleanQuery
        {
            Must = isUnion ? [] : Terms(random),
            Should = isUnion || random.Next(3) == 0 ? Terms(random) : [],
            Filter = filter,
            MinimumShould = isUnion ? 1 : 0,
            MustNot = random.Next(4) == 0 ? [new TermQuery("body", Words[random.Next(Words.Length)])] : [],
        };
    }

    public static LevelCache Cache(SegmentView segment) => ((BlockTerms)segment.Terms("body")!).LevelCache;

    public static SnapshotStatistics Statistics(IEnumerable<SegmentView> segments) => new(PlacedSegment.Place([.. segments]));

    private static List<Query> Terms(Random random)
    {
        var words = Words.ToArray();
        random.Shuffle(words);
        return [.. words.Take(random.Next(1, 4)).Select(word => random.Next(3) == 0 ? new BoostQuery(new TermQuery("body", word), random.Next(1, 9) / 4f) : (Query)new TermQuery("body", word))];
    }

    private static TestDocument Document(Random random, double[] shares)
    {
        var body = Words.Where((_, i) => random.NextDouble() < shares[i])
            .SelectMany(word => Enumerable.Repeat(word, random.Next(6) switch { 0 => random.Next(1, 30), 1 when random.Next(20) == 0 => random.Next(200, 400), _ => 1 }))
            .Concat(Enumerable.Repeat("余", random.Next(random.Next(2) == 0 ? 4 : 60)));
        return new TestDocument { Body = string.Join(' ', body) };
    }
}
