using SearchService.Engine.Matching;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Inverted;
using SearchService.Engine.Segments.Postings;
using SearchService.Engine.Storage;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Segments.Inverted;

public class InvertedDamageTests
{
    [Test]
    public void A_flipped_bit_anywhere_is_named_or_harmless_to_a_reader_and_always_named_by_verification() => Tries.Run(10, random =>
    {
        var documents = Corpora.Random(random);
        var storage = Corpora.Write(documents);
        foreach (var name in InvertedFiles.Of("s"))
        {
            for (var i = 0; i < 40; i++)
            {
                var bytes = storage[name];
                var at = random.Next(8) == 0 ? random.Next(bytes.Length) : Math.Max(0, bytes.Length - 1 - random.Next(random.Next(1, bytes.Length)));
                var bit = (byte)(1 << random.Next(8));
                bytes[at] ^= bit;

                Assert.That(Fault(() => Use(storage, documents.Count)), IsHarmlessOrNamed, $"{name} at {at}");
                Assert.That(() => Verify(storage, documents.Count), Throws.InstanceOf<IndexCorruptException>().Or.InstanceOf<IndexVersionException>(), $"{name} at {at}");

                bytes[at] ^= bit;
            }
        }
    });

    [Test]
    public void A_stretch_of_noise_is_named_or_harmless() => Tries.Run(60, random =>
    {
        var documents = Corpora.Random(random);
        var storage = Corpora.Write(documents);
        var name = InvertedFiles.Of("s")[random.Next(3)];
        var body = storage[name].AsSpan(8, storage[name].Length - 28);
        var from = random.Next(body.Length + 1);
        random.NextBytes(body[from..Math.Min(body.Length, from + random.Next(200))]);

        Assert.That(Fault(() => Use(storage, documents.Count)), IsHarmlessOrNamed);
    });

    [Test]
    public void A_missing_file_is_named()
    {
        var storage = Corpora.Write(Some.Bodies("甲"));

        storage.Delete("s.postings");

        Assert.That(() => Use(storage, 1), Throws.InstanceOf<IndexCorruptException>().With.Message.Contains("s.postings"));
    }

    [Test]
    public void A_field_that_the_schema_does_not_have_is_named()
    {
        var storage = Corpora.Write(Some.Bodies("甲"));
        var schema = IndexedSegment.Schema with { Fields = [] };

        Assert.That(() => InvertedIndex.Open(storage, "s", schema, 1), Throws.InstanceOf<IndexCorruptException>().With.Message.Contains("'body'"));
    }

    private static NUnit.Framework.Constraints.Constraint IsHarmlessOrNamed => Is.Null.Or.InstanceOf<IndexCorruptException>().Or.InstanceOf<IndexVersionException>();

    private static Exception? Fault(Action use)
    {
        try
        {
            use();
            return null;
        }
        catch (Exception fault)
        {
            return fault;
        }
    }

    private static void Verify(ByteStorage storage, int documents)
    {
        using var index = InvertedIndex.Open(storage, "s", IndexedSegment.Schema, documents);
        index.Verify();
    }

    private static void Use(ByteStorage storage, int documents)
    {
        using var index = InvertedIndex.Open(storage, "s", IndexedSegment.Schema, documents);
        foreach (var field in (string[])["title", "body", "tag"])
        {
            if (index.Field(field) is not { } terms) continue;
            for (var (cursor, walked) = (terms.Seek([]), 0); walked < 3000 && cursor.MoveNext(); walked++)
            {
                terms.TryFind(cursor.Term, out _);
                Walk(terms.Postings(cursor.Entry, field != "tag"), documents, field != "tag");
                Walk(terms.Postings(cursor.Entry, false), documents, false, step: 150);
                WalkBlocks(terms.Blocks(cursor.Entry)!, documents);
            }
        }
    }

    private static void WalkBlocks(TermBlocks blocks, int documents)
    {
        var bits = new DocBits(documents);
        blocks.AddTo(bits);
        if (documents % 2 == 0) blocks.Know(bits.Words.ToArray());
        for (var doc = 0; doc < documents; doc++)
        {
            if (!bits.Has(doc)) continue;
            blocks.Frequency(doc);
            if (blocks.BlockFrom(0, doc) is var block && block == blocks.Count) continue;
            blocks.Impacts(block);
            blocks.DenseFrequencies(block);
            blocks.Open(block);
            blocks.OpenFrequency(doc);
            blocks.Positions(doc);
        }
    }

    private static void Walk(PostingsCursor postings, int documents, bool withPositions, int step = 1)
    {
        for (var target = 0; target < documents; target = postings.Current + step)
        {
            postings.BlockEnd(target);
            postings.BlockImpacts();
            if (postings.Advance(target) == DocCursor.End) return;
            Assert.That(postings.Current, Is.LessThan(documents));
            Assert.That(postings.Frequency, Is.Positive);
            if (withPositions) postings.Positions();
        }
    }
}
