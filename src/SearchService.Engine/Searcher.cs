using SearchService.Engine.Collecting;
using SearchService.Engine.Matching;
using SearchService.Engine.Queries;
using SearchService.Engine.Segments;

namespace SearchService.Engine;

/// <summary>One committed generation, open for reading: the same question always gives the same answer.</summary>
/// <remarks>Thread-safe until disposed.</remarks>
public sealed class Searcher : IDisposable
{
    private readonly SnapshotSearch _search;

    internal Searcher(IReadOnlyList<SegmentView> segments) => _search = new SnapshotSearch(segments);

    /// <summary>The generation's number; grows with every commit.</summary>
    public long Generation => throw new NotImplementedException();

    /// <summary>Live documents.</summary>
    public int DocumentCount => throw new NotImplementedException();

    /// <summary>Bytes on disk of this generation.</summary>
    public long SizeInBytes => throw new NotImplementedException();

    /// <summary>Answers one request.</summary>
    /// <exception cref="ArgumentException">The request or its query is out of the engine's bounds.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public SearchResult Search(SearchRequest request, CancellationToken cancellation = default) => _search.Search(request, cancellation);

    /// <summary>Why does this document score as it does? The root's value is the score; null when the document does not match.</summary>
    public Explanation? Explain(Query query, int globalDoc) => _search.Explain(query, globalDoc);

    /// <summary>The stored bytes of a document, by its number in this snapshot.</summary>
    public ReadOnlyMemory<byte> Stored(int globalDoc) => _search.Stored(globalDoc);

    /// <summary>The number of the live document with this key; -1 when there is none.</summary>
    public int FindKey(string key) => throw new NotImplementedException();

    /// <summary>A blob attached to this generation; empty when there is none of that name.</summary>
    public ReadOnlyMemory<byte> Attachment(string name) => throw new NotImplementedException();

    /// <summary>Live documents that hold this term of a text or keyword field: an upper bound while deleted documents wait for a merge.</summary>
    public int DocumentFrequency(string field, string term) => _search.DocumentFrequency(field, term);

    /// <summary>Terms of a field in byte order that begin with <paramref name="prefix"/>, with document frequencies, at most <paramref name="limit"/>.</summary>
    public IReadOnlyList<(string Term, int DocumentFrequency)> TermsWithPrefix(string field, string prefix, int limit) =>
        _search.TermsWithPrefix(field, prefix, limit);

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
