using SearchService.Engine.Collecting;
using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Plans;
using SearchService.Engine.Queries;
using SearchService.Engine.Segments;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Matching.Levels;

public class LevelRankingProperties
{
    [Test]
    public void The_best_by_levels_are_the_best_of_all_to_the_last_bit()
    {
        var leveled = 0;
        Tries.Run(30, random =>
        {
            SegmentView[] segments = [.. LeveledCorpus.Segments(random, LeveledCorpus.Random(random)).Select(static documents => new IndexedSegment(documents))];

            for (var i = 0; i < 10; i++) RequireSame(segments, LeveledCorpus.Query(random), random.Next(1, 101));

            leveled += segments.Sum(static segment => LeveledCorpus.Cache(segment).Count);
        });

        Assert.That(leveled, Is.GreaterThan(30));
    }

    [Test]
    public void So_are_those_of_a_single_term() => Tries.Run(20, random =>
    {
        SegmentView[] segments = [.. LeveledCorpus.Segments(random, LeveledCorpus.Random(random)).Select(static documents => new IndexedSegment(documents))];

        foreach (var word in LeveledCorpus.Words) RequireSame(segments, new TermQuery("body", word), random.Next(1, 101));
    });

    [Test]
    public void And_those_of_more_documents_than_thresholds_are_sought_among() => Tries.Run(1, random =>
    {
        var segment = new IndexedSegment(LeveledCorpus.Random(random, 70_000));

        for (var i = 0; i < 8; i++) RequireSame([segment], LeveledCorpus.Query(random), random.Next(1, 30));
    });

    [Test]
    public void A_question_has_the_same_hits_before_and_after_its_terms_have_levels() => Tries.Run(12, random =>
    {
        var index = new TestIndex(LeveledCorpus.Segments(random, LeveledCorpus.Random(random)), TestIndex.Kept.InMemory);

        for (var i = 0; i < 6; i++)
        {
            var query = LeveledCorpus.Query(random);
            var request = new SearchRequest(query) { Limit = random.Next(1, 60), CountExactly = random.Next(2) == 0 };
            var everything = index.Everything(query);

            for (var again = 0; again < 4; again++) Assert.That(index.Search(request).Hits, Is.EqualTo(everything.Hits.Take(request.Limit)), query.ToString());
        }
    });

    private static void RequireSame(SegmentView[] segments, Query query, int limit)
    {
        var statistics = LeveledCorpus.Statistics(segments);
        var clock = new SearchClock(TimeProvider.System, int.MaxValue, CancellationToken.None);
        var expected = new List<Ranked>();
        foreach (var segment in statistics.Segments) expected.AddRange(All(segment, new Planner(statistics, clock).Plan(query), clock));

        // The first uses count; from the third on, all frequent terms have levels.
        for (var use = 0; use < 5; use++)
        {
            var top = new TopList<Ranked>(limit);
            foreach (var segment in statistics.Segments) new Planner(statistics, clock).Plan(query).TryBest(new Opening(segment, clock, Scores.Best), top);

            Assert.That(top.ToSorted(), Is.EqualTo(expected.Order().Take(limit)), $"{query}, {limit} of {segments.Sum(static segment => segment.Count)}, use {use}");
        }
    }

    private static IEnumerable<Ranked> All(PlacedSegment segment, Plan plan, SearchClock clock)
    {
        if (plan.Open(new Opening(segment, clock, Scores.All)) is not { } cursor) yield break;
        while (cursor.Next() != DocCursor.End)
        {
            if (!segment.IsDeleted(cursor.Current)) yield return new Ranked((float)cursor.Score(), segment.FirstDoc + cursor.Current);
        }
    }
}
