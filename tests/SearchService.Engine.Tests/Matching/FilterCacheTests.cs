using SearchService.Engine.Collecting;
using SearchService.Engine.Matching;
using SearchService.Engine.Queries;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Matching;

public class FilterCacheTests
{
    private static readonly Query Filter = new TermQuery("body", "甲");

    [Test]
    public void Filters_asked_again_and_again_give_the_same_hits() => Tries.Run(40, random =>
    {
        var index = TestIndex.Random(random);
        List<Query> filters = [.. Enumerable.Range(0, 4).Select(_ => Gens.Query(random, 1))];

        for (var i = 0; i < 12; i++)
        {
            var query = new BooleanQuery { Must = [Gens.Term(random)], Filter = [filters[random.Next(4)]], MustNot = random.Next(2) == 0 ? [] : [filters[random.Next(4)]] };

            Assert.That(index.Search(query, 1000).Hits.Select(static hit => hit.Doc).Order(), Is.EqualTo(index.Naive.Search(query).Select(static hit => hit.Doc).Take(1000).Order()), query.ToString());
        }
    });

    [Test]
    public void A_filter_is_kept_from_its_second_use_on()
    {
        var segment = new ListSegment(Some.Bodies("甲", "乙", "甲 乙"));
        var search = new SnapshotSearch([segment]);
        var request = new SearchRequest(new BooleanQuery { Must = [new TermQuery("body", "乙")], Filter = [Filter] });

        search.Search(request, CancellationToken.None);
        var keptAfterOne = FilterCache.Of(segment).Count;
        search.Search(request, CancellationToken.None);
        var third = search.Search(request, CancellationToken.None);

        Assert.That((keptAfterOne, FilterCache.Of(segment).Count), Is.EqualTo((0, 1)));
        Assert.That(third.Hits.Select(static hit => hit.Doc), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public void The_least_recently_used_set_goes_first()
    {
        var cache = new FilterCache();
        cache.Keep(Filter, new DocBits(1));
        for (var i = 0; i < 200; i++)
        {
            cache.Keep(new TermQuery("body", $"{i}"), new DocBits(1));
            cache.TryFind(Filter, out _);
        }

        Assert.That(cache.Count, Is.EqualTo(64));
        Assert.That(cache.TryFind(Filter, out _), Is.True);
        Assert.That(cache.TryFind(new TermQuery("body", "0"), out _), Is.False);
    }

    [Test]
    public void A_prefix_that_was_cut_to_its_most_frequent_terms_is_not_kept()
    {
        var segment = new ListSegment(Some.Bodies("ab", "ac", "ab"));
        var search = new SnapshotSearch([segment]);
        var request = new SearchRequest(new BooleanQuery { Filter = [new PrefixQuery("body", "a", MaxExpansions: 1)] });

        for (var i = 0; i < 4; i++) Assert.That(search.Search(request, CancellationToken.None).Total, Is.EqualTo(2));

        Assert.That(FilterCache.Of(segment).Count, Is.Zero);
    }
}
