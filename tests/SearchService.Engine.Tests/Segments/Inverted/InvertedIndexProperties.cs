using SearchService.Engine.Indexing.Inverting;
using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Inverted;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Segments.Inverted;

public class InvertedIndexProperties
{
    private static readonly string[] Fields = ["title", "body", "tag"];

    [Test]
    public void Every_term_has_the_documents_frequencies_and_positions_that_went_in() => Tries.Run(120, random =>
    {
        var documents = random.Next(3) == 0 ? Gens.Corpus(random) : Corpora.Random(random);

        using var index = Corpora.Open(documents);

        foreach (var field in Fields) AssertSame(index.Field(field), new ListSegment(documents).Terms(field));
        index.Verify();
    });

    [Test]
    public void Postings_moved_at_random_skip_nothing_and_their_blocks_bound_every_score() => Tries.Run(120, random =>
    {
        var documents = Corpora.Random(random);
        var lists = new ListSegment(documents);
        using var index = Corpora.Open(documents);
        var field = Fields[random.Next(Fields.Length)];
        if (lists.Terms(field) is not { } expected) return;
        var actual = index.Field(field)!;
        var weight = new TermWeight(new FieldStatistics(10, 100), 1, 1);

        for (var cursor = expected.Seek([]); cursor.MoveNext();)
        {
            actual.TryFind(cursor.Term, out var entry);
            var withPositions = field != "tag" && random.Next(2) == 0;
            var (one, other) = (expected.Postings(cursor.Entry, true), new CheckedPostings(actual.Postings(entry, withPositions), withPositions));

            Walk(random, (one, other), (weight, lists.Norms(field).ToArray()), withPositions);
        }
    });

    private static void Walk(Random random, (PostingsCursor Expected, PostingsCursor Actual) cursors, (TermWeight Weight, byte[] Norms) scores, bool withPositions)
    {
        var (expected, actual) = cursors;
        var (blockEnd, bound) = (-1, 0f);
        while (expected.Current != DocCursor.End)
        {
            var target = random.Next(2) == 0 ? expected.Current + 1 : expected.Current + random.Next(1, 600);
            if (target > blockEnd && random.Next(2) == 0)
            {
                blockEnd = actual.BlockEnd(target);
                bound = Best(actual.BlockImpacts(), scores.Weight);
            }

            var doc = expected.Advance(target);

            Assert.That(target == actual.Current + 1 && random.Next(2) == 0 ? actual.Next() : actual.Advance(target), Is.EqualTo(doc));
            if (doc == DocCursor.End) break;
            if (random.Next(2) == 0) Assert.That(actual.Frequency, Is.EqualTo(expected.Frequency));
            if (withPositions && random.Next(2) == 0) Assert.That(actual.Positions().ToArray(), Is.EqualTo(expected.Positions().ToArray()));
            var norm = scores.Norms.Length == 0 ? TermWeight.NoNorm : scores.Norms[doc];
            if (target <= blockEnd && doc <= blockEnd) Assert.That(scores.Weight.Score(actual.Frequency, norm), Is.LessThanOrEqualTo(bound));
        }

        Assert.That(actual.Advance(DocCursor.End), Is.EqualTo(DocCursor.End));
    }

    private static float Best(ReadOnlySpan<Impact> impacts, TermWeight weight)
    {
        var best = 0f;
        foreach (var impact in impacts) best = Math.Max(best, weight.Score(impact.Frequency, impact.Norm));
        return best;
    }

    private static void AssertSame(FieldTerms? actual, FieldTerms? expected)
    {
        Assert.That(actual is null, Is.EqualTo(expected is null));
        if (actual is null) return;
        Assert.That((actual.DocumentCount, actual.TotalTermFrequency), Is.EqualTo((expected!.DocumentCount, expected.TotalTermFrequency)));
        var (one, other) = (expected.Seek([]), actual.Seek([]));
        while (one.MoveNext())
        {
            Assert.That(other.MoveNext(), Is.True);
            Assert.That(other.Term.ToArray(), Is.EqualTo(one.Term.ToArray()));
            Assert.That((other.Entry.DocumentFrequency, other.Entry.TotalTermFrequency), Is.EqualTo((one.Entry.DocumentFrequency, one.Entry.TotalTermFrequency)));
            Assert.That(actual.TryFind(one.Term, out var entry), Is.True);
            Assert.That(entry, Is.EqualTo(other.Entry));
        }

        Assert.That(other.MoveNext(), Is.False);
    }
}
