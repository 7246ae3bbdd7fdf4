using SearchService.Engine.Indexing.Inverting;
using SearchService.Engine.Segments.Inverted;
using SearchService.Engine.Tests.Segments.Inverted;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Indexing.Inverting;

public class InvertedMergerProperties
{
    [Test]
    public void A_merge_is_to_the_last_byte_what_inverting_the_surviving_documents_gives() => Tries.Run(100, random =>
    {
        var segments = Gens.Segments(random, random.Next(2) == 0 ? Gens.Corpus(random) : Corpora.Random(random));
        var survivors = new List<TestDocument>();
        var docMaps = segments.Select(segment => segment.Select(document => Survives(random, document, survivors)).ToArray()).ToList();
        var norms = new ListSegment(survivors);

        var merged = new ByteStorage();
        var sources = segments.ConvertAll(Corpora.Open);
        var names = InvertedMerger.Merge(IndexedSegment.Schema, sources, docMaps, new MergeTarget(merged, "s", field => norms.Norms(field).ToArray()), CancellationToken.None);

        var rebuilt = Corpora.Write(survivors);
        Assert.That(names, Is.EquivalentTo(rebuilt.List()));
        foreach (var name in names) Assert.That(merged[name].AsSpan().SequenceEqual(rebuilt[name]), name);
    });

    [Test]
    public void A_merge_given_up_throws()
    {
        var documents = Enumerable.Repeat(Some.Bodies("甲 乙 丙")[0], 20_000).ToList();
        using var source = Corpora.Open(documents);
        var map = Enumerable.Range(0, documents.Count).ToArray();

        Assert.That(
            () => InvertedMerger.Merge(IndexedSegment.Schema, [source], [map], new MergeTarget(new ByteStorage(), "s", _ => new byte[documents.Count]), new CancellationToken(true)),
            Throws.InstanceOf<OperationCanceledException>());
    }

    private static int Survives(Random random, TestDocument document, List<TestDocument> survivors)
    {
        if (document.IsDeleted || random.Next(6) == 0) return -1;
        survivors.Add(document with { IsDeleted = false });
        return survivors.Count - 1;
    }
}
