using SearchService.Engine.Matching;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Postings;
using SearchService.Engine.Tests.Segments.Inverted;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Segments.Postings;

public class TermBlocksProperties
{
    [Test]
    public void Documents_asked_about_in_any_order_have_the_frequencies_and_positions_of_the_lists() => Tries.Run(60, random =>
    {
        var documents = Corpora.Random(random);
        var lists = new ListSegment(documents).Terms("body");
        using var index = Corpora.Open(documents);
        if (lists is null) return;

        for (var cursor = lists.Seek([]); cursor.MoveNext();)
        {
            var blocks = Blocks(index.Field("body")!, cursor.Term);
            var expected = Postings(lists.Postings(cursor.Entry, true));
            if (random.Next(2) == 0) Know(blocks, documents.Count);
            for (var i = 0; i < 200; i++)
            {
                var doc = random.Next(documents.Count);
                var positions = expected.GetValueOrDefault(doc, []);

                Assert.That(blocks.Has(doc), Is.EqualTo(positions.Length > 0));
                Assert.That(blocks.Frequency(doc), Is.EqualTo(positions.Length));
                if (positions.Length > 0 && random.Next(3) == 0) Assert.That(blocks.Positions(doc).ToArray(), Is.EqualTo(positions));
            }
        }
    });

    [Test]
    public void All_documents_come_as_bits_and_their_frequencies_block_by_block() => Tries.Run(60, random =>
    {
        var documents = Corpora.Random(random);
        var lists = new ListSegment(documents).Terms("body");
        using var index = Corpora.Open(documents);
        if (lists is null) return;

        for (var cursor = lists.Seek([]); cursor.MoveNext();)
        {
            var blocks = Blocks(index.Field("body")!, cursor.Term);
            var expected = Postings(lists.Postings(cursor.Entry, true));
            var bits = new DocBits(documents.Count);
            blocks.AddTo(bits);
            if (random.Next(2) == 0) blocks.Know(bits.Words.ToArray());

            Assert.That(Enumerable.Range(0, documents.Count).Where(bits.Has), Is.EqualTo(expected.Keys.Order()));
            var open = -1;
            foreach (var (doc, positions) in expected.OrderBy(static posting => posting.Key).Where(_ => random.Next(3) == 0))
            {
                var block = blocks.BlockFrom(Math.Max(open, 0), doc);
                if (block != open) blocks.Open(open = block);
                Assert.That(blocks.OpenFrequency(doc), Is.EqualTo(positions.Length));
            }
        }
    });

    [Test]
    public void Positions_are_found_in_ascending_order_with_bits_and_without() => Tries.Run(60, random =>
    {
        var documents = Corpora.Random(random);
        var lists = new ListSegment(documents).Terms("body");
        using var index = Corpora.Open(documents);
        if (lists is null) return;

        for (var cursor = lists.Seek([]); cursor.MoveNext();)
        {
            var blocks = Blocks(index.Field("body")!, cursor.Term);
            var expected = Postings(lists.Postings(cursor.Entry, true));
            if (random.Next(2) == 0) Know(blocks, documents.Count);
            var share = random.Next(1, 40);

            var finder = blocks.OpenPositions();

            foreach (var (doc, positions) in expected.OrderBy(static posting => posting.Key).Where(_ => random.Next(share) == 0))
            {
                Assert.That(finder.Positions(doc).ToArray(), Is.EqualTo(positions));
            }
        }
    });

    private static void Know(TermBlocks blocks, int documents)
    {
        var bits = new DocBits(documents);
        blocks.AddTo(bits);
        blocks.Know(bits.Words.ToArray());
    }

    private static TermBlocks Blocks(FieldTerms terms, ReadOnlySpan<byte> term)
    {
        Assert.That(terms.TryFind(term, out var entry), Is.True);
        return terms.Blocks(entry)!;
    }

    private static Dictionary<int, int[]> Postings(PostingsCursor postings)
    {
        var found = new Dictionary<int, int[]>();
        while (postings.Next() != DocCursor.End) found[postings.Current] = postings.Positions().ToArray();
        return found;
    }
}
