using SearchService.Engine.Indexing;
using SearchService.Engine.Schema;
using SearchService.Engine.Storage;

namespace SearchService.Engine;

/// <summary>The front door: opens an index, hands out its one writer and any number of searchers.</summary>
/// <remarks>Thread-safe. Dispose after all searchers and the writer.</remarks>
public sealed class SearchIndex : IDisposable
{
    /// <summary>Opens the index in <paramref name="directory"/>; an empty or missing folder is an empty index.</summary>
    /// <exception cref="IndexCorruptException">A file is damaged; the message names it and the remedy.</exception>
    /// <exception cref="IndexVersionException">The index was written by another format or analysis version.</exception>
    public static SearchIndex Open(string directory, IndexSchema schema) => throw new NotImplementedException();

    /// <summary>Opens the index in any storage.</summary>
    public static SearchIndex Open(IStorage storage, IndexSchema schema) => throw new NotImplementedException();

    /// <summary>Opens the writer.</summary>
    /// <exception cref="IndexLockedException">Another process or caller holds it; the message names the holder.</exception>
    public IndexWriter OpenWriter(IndexWriterOptions? options = null) => throw new NotImplementedException();

    /// <summary>A snapshot of the newest committed generation, also of commits by other processes; dispose it to release its files.</summary>
    public Searcher OpenSearcher() => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotImplementedException();
}
