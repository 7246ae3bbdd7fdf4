using System.Text;
using SearchService.Engine.Collecting;
using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Matching;
using SearchService.Engine.Queries;

namespace SearchService.Engine;

/// <summary>One committed generation, open for reading: the same question always gives the same answer.</summary>
/// <remarks>
/// Thread-safe. A call that runs while another thread disposes the searcher ends in order; later ones throw <see cref="ObjectDisposedException"/>. Memory that
/// <see cref="Stored"/> and <see cref="Attachment"/> hand out is the mapped file itself and must not be touched after the disposal.
/// </remarks>
public sealed class Searcher : IDisposable
{
    private readonly Snapshot _snapshot;
    private int _isDisposed;

    /// <summary>Takes over one reader's place in a snapshot.</summary>
    internal Searcher(Snapshot snapshot) => _snapshot = snapshot;

    /// <summary>The generation's number; grows with every commit.</summary>
    public long Generation => _snapshot.Manifest.Generation;

    /// <summary>Live documents.</summary>
    public int DocumentCount => _snapshot.Manifest.DocumentCount;

    /// <summary>Bytes on disk of this generation.</summary>
    public long SizeInBytes => _snapshot.Manifest.SizeInBytes;

    /// <summary>Answers one request.</summary>
    /// <exception cref="ArgumentException">The request or its query is out of the engine's bounds.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public SearchResult Search(SearchRequest request, CancellationToken cancellation = default) =>
        Read(snapshot => snapshot.Search.Search(request, cancellation));

    /// <summary>Why does this document score as it does? The root's value is the score; null when the document does not match.</summary>
    public Explanation? Explain(Query query, int globalDoc) =>
        Read(snapshot => snapshot.Search.Explain(query, globalDoc));

    /// <summary>The stored bytes of a document, by its number in this snapshot; valid until the searcher is disposed.</summary>
    public ReadOnlyMemory<byte> Stored(int globalDoc) =>
        Read(snapshot => snapshot.Search.Stored(globalDoc));

    /// <summary>The number of the live document with this key; -1 when there is none. One look-up in a hash table per segment.</summary>
    public int FindKey(string key) =>
        Read(snapshot => snapshot.FindKey(Encoding.UTF8.GetBytes(key)));

    /// <summary>A blob attached to this generation, valid until the searcher is disposed; empty when there is none of that name.</summary>
    public ReadOnlyMemory<byte> Attachment(string name) =>
        Read(snapshot => snapshot.Attachment(name));

    /// <summary>Live documents that hold this term of a text or keyword field: an upper bound while deleted documents wait for a merge.</summary>
    public int DocumentFrequency(string field, string term) =>
        Read(snapshot => snapshot.Search.DocumentFrequency(field, term));

    /// <summary>Terms of a field in byte order that begin with <paramref name="prefix"/>, with document frequencies, at most <paramref name="limit"/>.</summary>
    public IReadOnlyList<(string Term, int DocumentFrequency)> TermsWithPrefix(string field, string prefix, int limit) =>
        Read(snapshot => snapshot.Search.TermsWithPrefix(field, prefix, limit));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0) _snapshot.Leave();
    }

    /// <summary>The matching layer, for tests; it is not guarded against disposal.</summary>
    internal SnapshotSearch Matching => _snapshot.Search;

    private T Read<T>(Func<Snapshot, T> read)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _isDisposed) != 0 || !_snapshot.TryEnter(), this);
        try
        {
            return read(_snapshot);
        }
        finally
        {
            _snapshot.Leave();
        }
    }
}
