using SearchService.Engine.Queries;
using SearchService.TestKit;
using SearchService.TestKit.Naive;
using SearchService.TestKit.Oracle;

namespace SearchService.Engine.Tests.Matching;

public class LuceneRankingTests
{
    private const float Tolerance = 1e-5f;

    [TestCase(1, 600, "mixed")]
    [TestCase(2, 300, "sloppy")]
    [TestCase(3, 300, "terms")]
    public void Lucene_8_finds_the_same_documents_with_the_same_scores_in_the_same_order(int seed, int count, string kind)
    {
        var random = new Random(seed);
        var segments = Gens.Segments(random, Gens.Corpus(random, distinct: 60));
        var queries = Enumerable.Range(0, count).Select(_ => Query(random, kind)).ToList();
        var index = new TestIndex(segments);

        var expected = RankingQuestions.Ask(segments, queries);

        Assert.That(expected, Has.Count.EqualTo(count));
        for (var i = 0; i < count; i++) AssertSame(index, queries[i], expected[i]);
    }

    private static Query Query(Random random, string kind) => kind switch
    {
        "terms" => Gens.Term(random),
        "sloppy" => Gens.Phrase(random, random.Next(1, 8)),
        _ => Gens.Query(random),
    };

    private static void AssertSame(TestIndex index, Query query, (int Total, List<(int Doc, float Score)> Hits) expected)
    {
        var found = index.Search(query);

        Assert.That(found.Total, Is.EqualTo(expected.Total), query.ToString());
        Assert.That(found.Hits, Has.Count.EqualTo(expected.Hits.Count), query.ToString());
        var scores = index.Everything(query).Hits.ToDictionary(static hit => hit.Doc, static hit => hit.Score);
        for (var i = 0; i < expected.Hits.Count; i++)
        {
            var (doc, score) = expected.Hits[i];
            var tolerance = Tolerance * Math.Max(score, 1e-3f);
            Assert.That(found.Hits[i].Score, Is.EqualTo(score).Within(tolerance), $"place {i} of {query}");
            Assert.That(scores[doc], Is.EqualTo(score).Within(tolerance), $"document {doc} of {query}");

            // Sums may round differently, so equal places need not be equal documents; a single term has nothing to round.
            if (query is TermQuery) Assert.That(((int, float))(found.Hits[i].Doc, found.Hits[i].Score), Is.EqualTo(expected.Hits[i]), $"place {i} of {query}");
        }
    }
}
