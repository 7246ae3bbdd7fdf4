using SearchService.Archive.Engines.Queries;

namespace SearchService.Archive.Engines;

/// <summary>One committed generation of the archive: the same question always gives the same answer.</summary>
/// <remarks>Thread-safe until disposed. Document numbers are valid within the snapshot only.</remarks>
public interface IArchiveSnapshot : IDisposable
{
    /// <summary>The generation's name.</summary>
    string Generation { get; }

    /// <summary>Live articles.</summary>
    int Documents { get; }

    /// <summary>Bytes on disk.</summary>
    long SizeInBytes { get; }

    /// <summary>Answers one request.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    ArchiveResult Search(ArchiveRequest request, CancellationToken cancellation);

    /// <summary>Why does this document score as it does, as indented lines; null when it does not match.</summary>
    string? Explain(ArchiveQuery query, int document);

    /// <summary>The stored record of a document; valid until the snapshot is disposed.</summary>
    ReadOnlyMemory<byte> Stored(int document);

    /// <summary>The number of the article with this id; -1 when there is none.</summary>
    int Find(string id);

    /// <summary>A blob attached to this generation; empty when there is none of that name.</summary>
    ReadOnlyMemory<byte> Attachment(string name);

    /// <summary>Articles that hold this term: an upper bound while deleted ones wait for a merge.</summary>
    int DocumentFrequency(ArchiveField field, string term);

    /// <summary>Terms that begin with <paramref name="prefix"/>, in byte order, at most <paramref name="limit"/>.</summary>
    IReadOnlyList<(string Term, int Documents)> TermsWithPrefix(ArchiveField field, string prefix, int limit);
}
