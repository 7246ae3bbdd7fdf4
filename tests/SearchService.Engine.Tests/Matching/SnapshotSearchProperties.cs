using SearchService.Engine.Collecting;
using SearchService.Engine.Queries;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Matching;

[TestFixture(TestIndex.Kept.AsLists)]
[TestFixture(TestIndex.Kept.InMemory)]
[TestFixture(TestIndex.Kept.OnDisk)]
internal sealed class SnapshotSearchProperties(TestIndex.Kept kept)
{
    private const double Tolerance = 1e-5;

    [Test]
    public void A_search_finds_and_scores_what_looking_at_every_document_does() => Run(150, random =>
    {
        var index = TestIndex.Random(random, kept);

        for (var i = 0; i < 10; i++)
        {
            var query = Gens.Query(random);
            var expected = index.Naive.Search(query);

            var found = index.Everything(query);

            Assert.That(found.Total, Is.EqualTo(expected.Count), query.ToString());
            Assert.That(found.Hits.Select(static hit => hit.Doc).Order(), Is.EqualTo(expected.Select(static hit => hit.Doc).Order()), query.ToString());
            var scores = expected.ToDictionary(static hit => hit.Doc, static hit => hit.Score);
            foreach (var hit in found.Hits) Assert.That(hit.Score, Is.EqualTo(scores[hit.Doc]).Within(Tolerance * Math.Max(1, scores[hit.Doc])), query.ToString());
        }
    });

    [Test]
    public void The_best_few_are_the_first_of_all_to_the_last_bit() => Run(150, random =>
    {
        var index = TestIndex.Random(random, kept);

        for (var i = 0; i < 10; i++)
        {
            var query = Gens.Query(random);
            var limit = random.Next(1, 20);
            var offset = random.Next(2) * random.Next(10);
            var everything = index.Everything(query);

            var exact = index.Search(new SearchRequest(query) { Limit = limit, Offset = offset });
            var quick = index.Search(new SearchRequest(query) { Limit = limit, Offset = offset, CountExactly = false });

            Assert.That(exact.Hits, Is.EqualTo(everything.Hits.Skip(offset).Take(limit)), query.ToString());
            Assert.That(quick.Hits, Is.EqualTo(exact.Hits), query.ToString());
            Assert.That(exact.Total, Is.EqualTo(everything.Total), query.ToString());
            Assert.That(quick.Total, quick.TotalIsExact ? Is.EqualTo(exact.Total) : Is.LessThanOrEqualTo(exact.Total), query.ToString());
        }
    });

    [Test]
    public void Hits_come_best_first_and_ties_by_document() => Run(50, random =>
    {
        var hits = TestIndex.Random(random, kept).Everything(Gens.Query(random)).Hits;

        Assert.That(hits, Is.EqualTo(hits.OrderByDescending(static hit => hit.Score).ThenBy(static hit => hit.Doc)));
    });

    [Test]
    public void Cutting_the_documents_into_other_segments_changes_no_bit() => Run(80, random =>
    {
        var documents = Gens.Corpus(random);
        var one = new TestIndex([documents], kept);
        var many = new TestIndex(Gens.Segments(random, documents), kept);

        for (var i = 0; i < 10; i++)
        {
            var query = Gens.Query(random);

            Assert.That(many.Search(query).Hits, Is.EqualTo(one.Search(query).Hits), query.ToString());
        }
    });

    [Test]
    public void An_explanation_comes_to_the_score() => Run(80, random =>
    {
        var index = TestIndex.Random(random, kept);
        var query = Gens.Query(random);

        foreach (var hit in index.Search(query, 5).Hits)
        {
            var explanation = index.Engine.Explain(query, hit.Doc);

            Assert.That(explanation, Is.Not.Null, query.ToString());
            Assert.That((float)explanation!.Value, Is.EqualTo(hit.Score).Within(Tolerance * hit.Score), query.ToString());
        }
    });

    [Test]
    public void What_does_not_match_has_no_explanation() => Run(40, random =>
    {
        var index = TestIndex.Random(random, kept);
        var query = Gens.Query(random);
        var matches = index.Everything(query).Hits.Select(static hit => hit.Doc).ToHashSet();

        var other = Enumerable.Range(0, index.Documents.Count).FirstOrDefault(doc => !matches.Contains(doc), -1);

        if (other >= 0) Assert.That(index.Engine.Explain(query, other), Is.Null, query.ToString());
    });

    [Test]
    public void A_sloppy_phrase_of_different_words_matches_where_some_alignment_is_close_enough() => Run(100, random =>
    {
        var index = TestIndex.Random(random, kept);
        var phrase = Gens.Phrase(random, random.Next(1, 6));
        if (phrase.Terms.Select(static place => place.Term).Distinct().Count() < phrase.Terms.Count) return;

        var found = index.Everything(phrase);

        Assert.That(found.Hits.Select(static hit => hit.Doc).Order(), Is.EqualTo(index.Naive.Search(phrase).Select(static hit => hit.Doc).Order()), phrase.ToString());
    });

    // Every commit on disk waits for the device; the paths are those of memory, so that few tries are enough.
    private void Run(int count, Action<Random> property) => Tries.Run(kept == TestIndex.Kept.OnDisk ? Math.Max(1, count / 15) : count, property);
}
