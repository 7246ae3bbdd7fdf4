using SearchService.Engine.Segments;

namespace SearchService.TestKit.Naive;

/// <summary>A segment made of lists: what the engine's matching reads, without any file or format.</summary>
internal sealed class ListSegment : SegmentView
{
    private readonly IReadOnlyList<TestDocument> _documents;
    private readonly ulong[] _deleted;
    private readonly Dictionary<string, ListTerms> _terms;
    private readonly Dictionary<string, byte[]> _norms;

    /// <summary>Builds the segment.</summary>
    public ListSegment(IReadOnlyList<TestDocument> documents)
    {
        _documents = documents;
        _deleted = documents.Any(static document => document.IsDeleted) ? new ulong[(documents.Count + 63) / 64] : [];
        for (var doc = 0; doc < documents.Count; doc++)
        {
            if (documents[doc].IsDeleted) _deleted[doc / 64] |= 1UL << (doc % 64);
        }

        _norms = new[] { "title", "body" }.ToDictionary(static field => field, NormsOf);
        _terms = new[] { "title", "body", "tag" }
            .Where(field => documents.Any(document => document.Tokens(field).Any()))
            .ToDictionary(static field => field, field => new ListTerms(documents, field, _norms.GetValueOrDefault(field)));
    }

    /// <inheritdoc/>
    public override int Count => _documents.Count;

    /// <inheritdoc/>
    public override ReadOnlySpan<ulong> Deleted => _deleted;

    /// <inheritdoc/>
    public override FieldTerms? Terms(string field) => _terms.GetValueOrDefault(field);

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Norms(string field) => _norms.GetValueOrDefault(field);

    /// <inheritdoc/>
    public override NumberColumn? Numbers(string field) =>
        field == "day" && _documents.Any(static document => document.Days.Count > 0) ? new ListNumbers(_documents) : null;

    /// <inheritdoc/>
    public override OrdinalColumn? Ordinals(string field) => field == "section" ? new ListOrdinals(_documents) : null;

    /// <inheritdoc/>
    public override ReadOnlyMemory<byte> Stored(int doc) => System.Text.Encoding.UTF8.GetBytes(_documents[doc].Body);

    private byte[] NormsOf(string field)
    {
        var norms = GC.AllocateArray<byte>(_documents.Count, pinned: true);
        for (var doc = 0; doc < norms.Length; doc++) norms[doc] = NormOf(_documents[doc].Tokens(field).Count());
        return norms;
    }

    // The greatest norm whose length is not above: what rounding down to four bits gives.
    private static byte NormOf(int length)
    {
        var norm = 255;
        while (Engine.Matching.Scoring.LengthTable.Lengths[norm] > length) norm--;
        return (byte)norm;
    }
}
