using SearchService.Engine.Segments.Inverted;
using SearchService.TestKit;

namespace SearchService.Engine.Tests.Segments.Postings;

public class PostingsWriterTests
{
    [Test]
    public void Postings_and_positions_look_as_the_formats_say()
    {
        var storage = Write(([3], 0), ([1, 2, 9], 2));

        Assert.That(Body(storage, "s.postings"), Is.EqualTo(new byte[] { 4, 1, 5, 2, 9, 1, 2, 1 }));
        Assert.That(Body(storage, "s.positions"), Is.EqualTo(new byte[] { 3, 1, 1, 7 }));
    }

    [Test]
    public void A_term_in_one_document_has_no_postings()
    {
        var storage = Write(([0, 5], 2));

        Assert.That(Body(storage, "s.postings"), Is.Empty);
        Assert.That(Body(storage, "s.positions"), Is.EqualTo(new byte[] { 0, 5 }));
    }

    private static ByteStorage Write(params ReadOnlySpan<(int[] Positions, int Doc)> postings)
    {
        var storage = new ByteStorage();
        using var writer = new InvertedWriter(storage, "s", 3);
        writer.BeginField(isText: true, new byte[] { 5, 0, 9 });
        writer.BeginTerm(postings.Length);
        foreach (var (positions, doc) in postings) writer.Add(doc, positions);
        writer.EndTerm("a"u8);
        writer.EndField("text");
        writer.Finish();
        return storage;
    }

    private static byte[] Body(ByteStorage storage, string name) => storage[name][8..^20];
}
