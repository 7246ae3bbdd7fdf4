using SearchService.Engine.Matching;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Matching;

public class TermListingTests
{
    [Test]
    public void Terms_of_all_segments_are_listed_once_in_byte_order_with_their_document_frequencies() => Tries.Run(60, random =>
    {
        var index = TestIndex.Random(random);
        var prefix = random.Next(2) == 0 ? "" : "甲";
        var limit = random.Next(1, 8);
        var expected = index.Documents
            .SelectMany(static document => document.Tokens("body").Select(static token => token.Term).Distinct())
            .Where(term => term.StartsWith(prefix, StringComparison.Ordinal))
            .GroupBy(static term => term)
            .Select(static group => (group.Key, group.Count()))
            .OrderBy(static term => term.Key, Utf8Order.Comparer)
            .Take(limit)
            .ToList();

        Assert.That(index.Engine.TermsWithPrefix("body", prefix, limit), Is.EqualTo(expected));
        foreach (var (term, frequency) in expected) Assert.That(index.Engine.DocumentFrequency("body", term), Is.EqualTo(frequency));
    });

    [Test]
    public void A_prefix_widens_to_the_most_frequent_terms_over_all_segments()
    {
        var index = new TestIndex([Some.Bodies("ab", "ab", "ac"), Some.Bodies("ac", "ac", "ad")]);

        var found = index.Everything(new Engine.Queries.PrefixQuery("body", "a", MaxExpansions: 1));

        Assert.That(found.Hits.Select(static hit => hit.Doc), Is.EqualTo(new[] { 2, 3, 4 }));
    }
}
