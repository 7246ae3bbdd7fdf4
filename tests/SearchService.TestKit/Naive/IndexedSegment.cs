using SearchService.Engine.Indexing.Inverting;
using SearchService.Engine.Schema;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Inverted;

namespace SearchService.TestKit.Naive;

/// <summary>A segment whose terms, postings and positions are the engine's real files; the rest are lists.</summary>
internal sealed class IndexedSegment : SegmentView
{
    /// <summary>The fields of a <see cref="TestDocument"/>.</summary>
    public static readonly IndexSchema Schema = new(
        [new("title", FieldKind.Text, new BlankAnalyzer()), new("body", FieldKind.Text, new BlankAnalyzer()), new("tag", FieldKind.Keyword), new("day", FieldKind.Number), new("section", FieldKind.Ordinal)],
        "test");

    private const int BytesPerDocument = 1 << 16;

    private readonly ListSegment _lists;
    private readonly InvertedIndex _index;

    /// <summary>Builds the segment.</summary>
    public IndexedSegment(IReadOnlyList<TestDocument> documents)
    {
        _lists = new ListSegment(documents);
        var storage = new ByteStorage();
        Invert(documents).Write(storage, "s", field => _lists.Norms(field).ToArray());
        _index = InvertedIndex.Open(storage, "s", Schema, documents.Count, BytesPerDocument);
    }

    /// <inheritdoc/>
    public override int Count => _lists.Count;

    /// <inheritdoc/>
    public override ReadOnlySpan<ulong> Deleted => _lists.Deleted;

    /// <summary>Inverts documents.</summary>
    public static Inverter Invert(IReadOnlyList<TestDocument> documents)
    {
        var inverter = new Inverter(Schema);
        for (var doc = 0; doc < documents.Count; doc++)
        {
            inverter.AddText("title", doc, documents[doc].Title.AsMemory());
            inverter.AddText("body", doc, documents[doc].Body.AsMemory());
            foreach (var tag in documents[doc].Tags) inverter.AddTerm("tag", doc, tag);
        }

        return inverter;
    }

    /// <inheritdoc/>
    public override FieldTerms? Terms(string field) => _index.Field(field);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Norms(string field) => _lists.Norms(field);

    /// <inheritdoc/>
    public override NumberColumn? Numbers(string field) => _lists.Numbers(field);

    /// <inheritdoc/>
    public override OrdinalColumn? Ordinals(string field) => _lists.Ordinals(field);

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Stored(int doc) => _lists.Stored(doc);
}
