using SearchService.Engine.Collecting;
using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Plans;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Queries;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Matching;

public class ScoredCursorProperties
{
    [Test]
    public void A_cursor_moved_at_random_keeps_its_contract_and_skips_no_match() => Tries.Run(150, random =>
    {
        var (segment, documents) = OneSegment(random);
        var query = Gens.Query(random);
        var matches = Matches(documents, query);

        if (Open(segment, query, Scores.All) is not { } cursor)
        {
            Assert.That(matches, Is.Empty, query.ToString());
            return;
        }

        while (cursor.Current != DocCursor.End)
        {
            var target = cursor.Current + 1 + (random.Next(2) * random.Next(1, 200));
            var isStep = random.Next(2) == 0;
            if (isStep) target = cursor.Current + 1;
            if (random.Next(3) == 0) cursor.Bound(target, Math.Max(target, cursor.BoundEnd(target)));

            var doc = isStep ? cursor.Next() : cursor.Advance(target);

            Assert.That(doc, Is.EqualTo(matches.Where(match => match >= target).FirstOrDefault(DocCursor.End)), query.ToString());
            if (doc != DocCursor.End) cursor.Score();
        }

        Assert.That(cursor.Advance(DocCursor.End), Is.EqualTo(DocCursor.End));
    });

    [Test]
    public void Bounds_asked_window_by_window_hold_for_every_score() => Tries.Run(150, random =>
    {
        var (segment, _) = OneSegment(random);
        var query = Gens.Query(random);
        if (Open(segment, query, Scores.All) is not { } cursor) return;

        for (var target = 0; cursor.Current != DocCursor.End;)
        {
            var end = cursor.BoundEnd(target);
            if (random.Next(3) == 0 && end < DocCursor.End - 300) end += random.Next(300);
            cursor.Bound(target, end);

            // The checked cursor compares every score in the window with the bound.
            for (var doc = cursor.Advance(target); doc <= end && doc != DocCursor.End; doc = cursor.Next()) cursor.Score();
            if (end == DocCursor.End) break;
            target = Math.Max(end + 1, cursor.Current);
        }
    });

    [Test]
    public void A_skimming_cursor_gives_the_same_best_as_visiting_every_match() => Tries.Run(200, random =>
    {
        var (segment, _) = OneSegment(random);
        List<Query> parts = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => Weighed(random))];
        Query query = random.Next(2) == 0 ? new BooleanQuery { Should = parts } : new DisjunctionMaxQuery(parts, random.Next(3) / 2f);
        if (random.Next(3) == 0) query = new BooleanQuery { Must = [query], Filter = [Gens.Query(random, 0)], MustNot = [Gens.Term(random)] };
        var keep = random.Next(1, 12);

        var skimmed = Best(segment, query, (keep, Scores.Best), random);
        var all = Best(segment, query, (segment.View.Count + 1, Scores.All), random);

        Assert.That(skimmed, Is.EqualTo(all.Take(keep)), query.ToString());
    });

    [Test]
    public void Skimming_a_frequent_word_leaves_blocks_out()
    {
        List<TestDocument> documents = [.. Some.Bodies("甲 甲 甲"), .. Enumerable.Repeat(Some.Bodies("甲 乙 乙 乙 乙")[0], 1000)];
        var pass = new RankedPass(1, Forever());

        pass.Skim(Place(documents), Open(Place(documents), new TermQuery("body", "甲"), Scores.Best)!);

        Assert.That(pass.Visited, Is.LessThan(200));
        Assert.That(pass.VisitedAll, Is.False);
        Assert.That(pass.Hits()[0].Doc, Is.Zero);
    }

    [Test]
    public void Skimming_a_union_leaves_documents_of_the_weaker_word_out()
    {
        List<TestDocument> documents = [.. Enumerable.Range(0, 4000).Select(static doc => Some.Bodies(doc % 100 == 0 ? "甲 乙" : "甲")[0])];
        var pass = new RankedPass(5, Forever());

        var query = new BooleanQuery { Should = [new TermQuery("body", "甲"), new TermQuery("body", "乙")] };
        pass.Skim(Place(documents), Open(Place(documents), query, Scores.Best)!);

        Assert.That(pass.Visited, Is.LessThan(500));
        Assert.That(pass.Hits().Select(static hit => hit.Doc), Is.EqualTo(new[] { 0, 100, 200, 300, 400 }));
    }

    private static Query Weighed(Random random) => random.Next(5) switch
    {
        0 => Gens.Query(random, 1),
        1 => Gens.Phrase(random, random.Next(3)),
        _ => new BoostQuery(Gens.Term(random), random.Next(5)),
    };

    private static ScoredDoc[] Best(PlacedSegment segment, Query query, (int Keep, Scores Scores) how, Random random)
    {
        var pass = new RankedPass(how.Keep, Forever());
        if (Open(segment, query, how.Scores) is { } cursor)
        {
            if (how.Scores == Scores.Best || random.Next(2) == 0) pass.Skim(segment, cursor);
            else pass.Sweep(segment, cursor, new MatchTally(new SnapshotStatistics([segment]), new SearchRequest(query), Forever()));
        }

        return pass.Hits();
    }

    private static (PlacedSegment Segment, List<TestDocument> Documents) OneSegment(Random random)
    {
        var documents = Gens.Corpus(random);
        return (Place(documents), documents);
    }

    private static PlacedSegment Place(List<TestDocument> documents) => PlacedSegment.Place([TestIndex.Segment(documents)])[0];

    private static List<int> Matches(List<TestDocument> documents, Query query)
    {
        var naive = new NaiveIndex(documents);
        return [.. Enumerable.Range(0, documents.Count).Where(doc => naive.Score(query, documents[doc]) is not null)];
    }

    private static CheckedCursor? Open(PlacedSegment segment, Query query, Scores scores)
    {
        var clock = Forever();
        var plan = new Planner(new SnapshotStatistics([segment]), clock).Plan(query);
        return plan.Open(new Opening(segment, clock, scores)) is { } cursor ? new CheckedCursor(cursor) : null;
    }

    private static SearchClock Forever() => new(TimeProvider.System, int.MaxValue, CancellationToken.None);
}
