using SearchService.Engine;
using SearchService.Engine.Indexing;
using SearchService.Engine.Storage;

namespace SearchService.Archive.Engines.Embedded;

/// <summary>The project's own engine, in this process, behind the port.</summary>
/// <remarks>It analyzes by itself: texts reach it as they are, with the analyzers of <see cref="ArchiveSchema.Index"/>, and no token becomes a string on the way.</remarks>
public sealed class EmbeddedEngine : IArchiveEngine
{
    private const int MostThreads = 8;

    private readonly SearchIndex _index;

    private EmbeddedEngine(SearchIndex index) => _index = index;

    /// <summary>Opens the index in a folder; a missing or empty one is an empty archive.</summary>
    /// <exception cref="IndexCorruptException">A file is damaged; the message names it and the remedy.</exception>
    /// <exception cref="IndexVersionException">The index was written by another format or analysis version.</exception>
    public static EmbeddedEngine Open(string directory) => new(SearchIndex.Open(directory, ArchiveSchema.Index));

    /// <summary>Opens the index in any storage.</summary>
    public static EmbeddedEngine Open(IStorage storage) => new(SearchIndex.Open(storage, ArchiveSchema.Index));

    /// <summary>Puts an empty archive in the place of one that is damaged or of another version.</summary>
    /// <exception cref="IndexLockedException">Another process or caller writes; the message names it.</exception>
    public static void Discard(string directory) => SearchIndex.Discard(directory, ArchiveSchema.Index);

    /// <inheritdoc/>
    public IArchiveSnapshot OpenSnapshot() => new EmbeddedSnapshot(_index.OpenSearcher());

    /// <inheritdoc/>
    /// <exception cref="IndexLockedException">Another process or caller writes; the message names it.</exception>
    /// <remarks>Builds segments on the processors there are, up to eight: one thread makes documents, and hardly feeds more.</remarks>
    public IArchiveWriter OpenWriter() => new EmbeddedWriter(_index.OpenWriter(new IndexWriterOptions { Threads = Math.Min(Environment.ProcessorCount, MostThreads) }));

    /// <inheritdoc/>
    public void Dispose() => _index.Dispose();
}
