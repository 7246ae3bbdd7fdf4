using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Expansion;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Queries;
using SearchService.TestKit;
using SearchService.TestKit.Naive;
using SearchService.TestKit.Oracle;

namespace SearchService.Engine.Tests.Matching.Expansion;

public class OneEditAutomatonProperties
{
    private static readonly string[] Letters = ["a", "b", "c", "甲", "乙", "𠀀", "\uD7FF", "\uE000"];

    [Test]
    public void The_terms_are_those_whose_edit_distance_computed_in_full_is_small_enough_nearest_first() => Tries.Run(400, random =>
    {
        var letters = random.Next(2, Letters.Length + 1);
        var segments = TermSets(random, letters);
        var query = Query(random, letters);
        var frequencies = segments.SelectMany(static documents => documents).GroupBy(static document => document.Body).ToDictionary(static term => term.Key, static term => term.Count());
        var expected = frequencies
            .Select(term => (Term: term.Key, Nearness: NaiveEdits.Nearness(query, term.Key), Frequency: term.Value))
            .Where(static term => term.Nearness is not null)
            .OrderByDescending(static term => term.Nearness).ThenByDescending(static term => term.Frequency).ThenBy(static term => term.Term, Utf8Order.Comparer)
            .Select(static term => term.Term).ToList();

        var (terms, isCut) = Expand(segments, query);

        Assert.That(terms, Is.EqualTo(expected.Take(query.MaxExpansions)), query.ToString());
        Assert.That(isCut, Is.EqualTo(expected.Count >= query.MaxExpansions));
    });

    [Test]
    public void Wildcards_take_the_terms_that_fit_when_read_one_by_one() => Tries.Run(400, random =>
    {
        var segments = TermSets(random, 3);
        var query = new WildcardQuery("body", Letters[random.Next(2)] + string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(4) switch { 0 => "*", 1 => "?", _ => Letters[random.Next(3)] })));
        var index = new TestIndex(segments);

        var found = index.Everything(query).Hits.Select(static hit => hit.Doc).Order();

        Assert.That(found, Is.EqualTo(index.Naive.Search(query).Select(static hit => hit.Doc).Order()), query.ToString());
    });

    [Test]
    public void Lucene_finds_the_same_documents_within_one_edit()
    {
        var random = new Random(7);
        var segments = TermSets(random, 4);

        // Lucene 8 takes no term as short as the edits it needs, and nothing but the word itself where all of it is its fixed beginning.
        var queries = Enumerable.Range(0, 400).Select(_ => Query(random, 4) with { Edits = (FuzzyEdits)random.Next(2), LookAlikes = [], MaxExpansions = 1024 })
            .Where(static query => query.Term.EnumerateRunes().Count() > Math.Max(2, query.PrefixLength)).Select(static query => (Query)new ConstantScoreQuery(query)).ToList();

        var expected = RankingQuestions.Ask(segments, queries);

        var index = new TestIndex(segments, TestIndex.Kept.InMemory);
        for (var i = 0; i < queries.Count; i++)
        {
            var found = index.Search(queries[i]);
            Assert.That(found.Total, Is.EqualTo(expected[i].Total), queries[i].ToString());
            Assert.That(found.Hits.Select(static hit => hit.Doc), Is.EqualTo(expected[i].Hits.Select(static hit => hit.Doc)), queries[i].ToString());
        }
    }

    [Test]
    public void A_walk_over_far_more_terms_than_it_may_visit_ends_and_says_so()
    {
        var walk = new TermIntersection(new OneEditAutomaton(new FuzzyQuery("body", "甲")), Forever());
        var terms = new ListSegment(TermSets(new Random(1), 4)[0]).Terms("body")!;

        for (var i = 0; i < TermIntersection.MostSteps && !walk.IsCut; i++) walk.Walk(terms, static (_, _) => { });

        Assert.That(walk.IsCut);
    }

    private static (List<string> Terms, bool IsCut) Expand(List<List<TestDocument>> segments, FuzzyQuery query)
    {
        var statistics = new SnapshotStatistics(PlacedSegment.Place([.. segments.Select(TestIndex.Segment)]));
        var (terms, isCut) = new TermExpander(statistics, Forever()).Expand(query.Field, new OneEditAutomaton(query), query.MaxExpansions);
        return ([.. terms.Select(static term => term.Term)], isCut);
    }

    private static SearchClock Forever() => new(TimeProvider.System, int.MaxValue, CancellationToken.None);

    private static List<List<TestDocument>> TermSets(Random random, int letters) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Some.Bodies([.. Enumerable.Range(0, random.Next(1, 300)).Select(_ => Word(random, letters, 7))]))];

    private static FuzzyQuery Query(Random random, int letters)
    {
        var word = Word(random, letters, 6);
        return new FuzzyQuery("body", word, random.Next(3) == 0 ? random.Next(1, 12) : 1024)
        {
            Edits = (FuzzyEdits)random.Next(3),
            PrefixLength = random.Next(3) == 0 ? random.Next(4) : 0,
            LookAlikes = [.. Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(2) == 0 ? "" : Word(random, letters, 3))],
        };
    }

    private static string Word(Random random, int letters, int most) => string.Concat(Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => Letters[random.Next(letters)]));
}
