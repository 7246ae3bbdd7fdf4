using SearchService.Engine.Collecting;
using SearchService.Engine.Matching;
using SearchService.Engine.Queries;
using SearchService.Engine.Tests.Matching;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Collecting;

public class RequestRunTests
{
    [Test]
    public void Sorting_by_a_column_orders_all_matches_with_missing_values_last() => Tries.Run(80, random =>
    {
        var index = TestIndex.Random(random);
        var query = Gens.Query(random);
        var sort = new ColumnSort("day", random.Next(2) == 0);
        var matches = index.Naive.Search(query).Select(static hit => hit.Doc).Order().ToList();
        var expected = matches.Where(doc => index.Documents[doc].Days.Count > 0).OrderBy(doc => index.Documents[doc].Days.Min() * (sort.Descending ? -1 : 1))
            .Concat(matches.Where(doc => index.Documents[doc].Days.Count == 0));
        var (offset, limit) = (random.Next(10), random.Next(1, 30));

        var found = index.Search(new SearchRequest(query) { Sort = sort, Offset = offset, Limit = limit });

        Assert.That(found.Hits, Is.EqualTo(expected.Skip(offset).Take(limit).Select(static doc => new ScoredDoc(doc, 0))), query.ToString());
        Assert.That(found.Total, Is.EqualTo(matches.Count), query.ToString());
    });

    [Test]
    public void Facets_count_every_value_over_all_matches_whatever_the_hits() => Tries.Run(100, random =>
    {
        var index = TestIndex.Random(random);
        var query = Gens.Query(random);
        var limit = random.Next(1, 8);
        var expected = index.Naive.Search(query)
            .SelectMany(hit => index.Documents[hit.Doc].Sections)
            .GroupBy(static section => section)
            .Select(static group => new FacetCount(group.Key, group.Count()))
            .OrderByDescending(static facet => facet.Count).ThenBy(static facet => facet.Value, Utf8Order.Comparer)
            .Take(limit);
        var request = new SearchRequest(query) { Facets = [new FacetRequest("section", limit), new FacetRequest("nowhere", 3)], Limit = random.Next(3) };

        var found = index.Search(request with { CountExactly = random.Next(2) == 0, Sort = random.Next(3) == 0 ? new ColumnSort("day", false) : null });

        Assert.That(found.Facets[0], Is.EqualTo(expected), query.ToString());
        Assert.That(found.Facets[1], Is.Empty);
        Assert.That(found.TotalIsExact, Is.True);
    });

    [Test]
    public void A_count_without_hits_is_the_count_with_hits() => Tries.Run(100, random =>
    {
        var index = TestIndex.Random(random);
        var query = Gens.Query(random);

        Assert.That(index.Search(query, 0).Total, Is.EqualTo(index.Naive.Search(query).Count), query.ToString());
        Assert.That(index.Search(query, 3).Total, Is.EqualTo(index.Naive.Search(query).Count), query.ToString());
    });

    [Test]
    public void A_page_behind_the_last_hit_is_empty_and_still_counts()
    {
        var found = TestIndex.Of("甲", "甲 乙").Search(new SearchRequest(new TermQuery("body", "甲")) { Offset = 5 });

        Assert.That((found.Hits.Count, found.Total), Is.EqualTo((0, 2)));
    }

    [Test]
    public void A_search_out_of_time_says_so_and_gives_only_true_matches() => Tries.Run(40, random =>
    {
        var documents = Gens.Corpus(random);
        var query = Gens.Query(random);
        var time = new SteppingTime(stepsBeforeTheLimit: random.Next(3));
        var search = new SnapshotSearch([new ListSegment(documents)], time);

        var found = search.Search(new SearchRequest(query) { TimeLimitMs = 10, Limit = 5000 }, CancellationToken.None);

        var matches = new NaiveIndex(documents).Search(query).Select(static hit => hit.Doc).ToHashSet();
        Assert.That(found.Hits.All(hit => matches.Contains(hit.Doc)), query.ToString());
        Assert.That(found.Total, Is.LessThanOrEqualTo(matches.Count), query.ToString());
        Assert.That(found.TotalIsExact, Is.EqualTo(!found.TimedOut));
        if (!found.TimedOut) Assert.That(found.Total, Is.EqualTo(matches.Count), query.ToString());
    });

    [Test]
    public void A_long_search_meets_its_time_limit()
    {
        var documents = Enumerable.Repeat(Some.Bodies("甲 乙")[0], 5000).ToList();
        var search = new SnapshotSearch([new ListSegment(documents)], new SteppingTime(stepsBeforeTheLimit: 2));

        var found = search.Search(new SearchRequest(PhraseQuery.Of("body", "乙", "甲")) { TimeLimitMs = 10 }, CancellationToken.None);

        Assert.That((found.TimedOut, found.TotalIsExact), Is.EqualTo((true, false)));
    }

    [Test]
    public void A_search_given_up_throws()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();
        var search = new SnapshotSearch([new ListSegment(Some.Bodies("甲"))]);

        Assert.That(() => search.Search(new SearchRequest(new MatchAllQuery()), cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void A_request_out_of_bounds_is_refused()
    {
        var index = TestIndex.Of("甲");
        var request = new SearchRequest(new MatchAllQuery());

        foreach (var bad in (SearchRequest[])[request with { Limit = -1 }, request with { Offset = -1 }, request with { Offset = int.MaxValue }, request with { Facets = [new FacetRequest("section", 0)] }])
        {
            Assert.That(() => index.Search(bad), Throws.InstanceOf<ArgumentException>());
        }

        Assert.That(() => index.Engine.Search(request with { TimeLimitMs = 0 }, CancellationToken.None), Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public void An_index_without_segments_answers_with_nothing()
    {
        var found = new SnapshotSearch([]).Search(new SearchRequest(new MatchAllQuery()) { Facets = [new FacetRequest("section", 1)] }, CancellationToken.None);

        Assert.That((found.Total, found.Hits.Count, found.Facets[0].Count), Is.EqualTo((0, 0, 0)));
    }

    /// <summary>A clock that stands at zero for some looks and is far beyond any limit from then on.</summary>
    private sealed class SteppingTime(int stepsBeforeTheLimit) : TimeProvider
    {
        private int _looks = -1;

        public override long GetTimestamp() => ++_looks <= stepsBeforeTheLimit ? 0 : TimestampFrequency * 3600;
    }
}
