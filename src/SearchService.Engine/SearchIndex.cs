using SearchService.Engine.Indexing;
using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Schema;
using SearchService.Engine.Storage;

namespace SearchService.Engine;

/// <summary>The front door: opens an index, hands out its one writer and any number of searchers.</summary>
/// <remarks>Thread-safe. Dispose after all searchers and the writer.</remarks>
public sealed class SearchIndex : IDisposable
{
    private readonly SharedFiles _files;
    private readonly Lock _lock = new();
    private Snapshot? _newest;
    private bool _isDisposed;

    private SearchIndex(SharedFiles files) => _files = files;

    /// <summary>Opens the index in <paramref name="directory"/>; an empty or missing folder is an empty index.</summary>
    /// <exception cref="IndexCorruptException">A file is damaged; the message names it and the remedy.</exception>
    /// <exception cref="IndexVersionException">The index was written by another format or analysis version.</exception>
    public static SearchIndex Open(string directory, IndexSchema schema, SearchIndexOptions? options = null) => Open(new DiskStorage(directory), schema, options);

    /// <summary>Opens the index in any storage.</summary>
    public static SearchIndex Open(IStorage storage, IndexSchema schema, SearchIndexOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(schema);
        options ??= new SearchIndexOptions();
        options.Check();
        var index = new SearchIndex(new SharedFiles(storage, schema, options));
        index.OpenSearcher().Dispose();
        return index;
    }

    /// <summary>Puts an empty generation in the place of whatever is there, damaged or of another version, so that the index can be built anew from its corpus.</summary>
    /// <remarks>All or nothing as any commit, and numbered behind the generation it replaces. Files of others in the folder stay.</remarks>
    /// <exception cref="IndexLockedException">A writer holds it; the message names the holder.</exception>
    public static void Discard(IStorage storage, IndexSchema schema)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(schema);
        using var writerLock = TakeLock(storage);
        var empty = Manifest.Empty(schema) with { Generation = ManifestReader.NewestGeneration(storage) + 1 };
        var pending = new FileNames(storage).Pending();
        ManifestExchange.Prepare(storage, empty, pending);
        ManifestExchange.Commit(storage, empty, pending);
        foreach (var name in ManifestExchange.Leftovers(storage, empty)) storage.Delete(name);
    }

    /// <summary>The same for the index in a folder.</summary>
    /// <exception cref="IndexLockedException">A writer holds it; the message names the holder.</exception>
    public static void Discard(string directory, IndexSchema schema) => Discard(new DiskStorage(directory), schema);

    /// <summary>Opens the writer.</summary>
    /// <exception cref="IndexLockedException">Another process or caller holds it; the message names the holder.</exception>
    public IndexWriter OpenWriter(IndexWriterOptions? options = null)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var writerLock = TakeLock(_files.Storage);
        try
        {
            return new IndexWriter(_files, writerLock, options ?? new IndexWriterOptions(), Forget);
        }
        catch
        {
            writerLock.Dispose();
            throw;
        }
    }

    /// <summary>A snapshot of the newest committed generation, also of commits by other processes; dispose it to release its files.</summary>
    /// <exception cref="IndexCorruptException">A file is damaged; the message names it and the remedy.</exception>
    public Searcher OpenSearcher()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            var generation = Math.Max(ManifestReader.NewestGeneration(_files.Storage), 0);
            if (_newest is { } open && open.Manifest.Generation == generation && open.TryEnter()) return new Searcher(open);
            var newest = OpenNewest();
            _newest?.Leave();
            _newest = newest;
            newest.TryEnter();
            return new Searcher(newest);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_isDisposed) return;
            _isDisposed = true;
            _newest?.Leave();
            _newest = null;
        }
    }

    /// <summary>Things open now, for tests that watch for leaks.</summary>
    internal int OpenCount => _files.OpenCount;

    private Snapshot OpenNewest()
    {
        while (true)
        {
            var generation = ManifestReader.NewestGeneration(_files.Storage);
            try
            {
                var manifest = ManifestReader.ReadNewest(_files.Storage) ?? Manifest.Empty(_files.Schema);
                manifest.Require(_files.Schema);
                return Snapshot.Open(_files, manifest);
            }
            catch (IndexCorruptException) when (ManifestReader.NewestGeneration(_files.Storage) != generation)
            {
                // A commit passed meanwhile and took files with it: its generation is whole.
            }
        }
    }

    private void Forget()
    {
        lock (_lock)
        {
            _newest?.Leave();
            _newest = null;
        }
    }

    private static IDisposable TakeLock(IStorage storage) =>
        storage.TryLock(ManifestFormat.LockName, out var holder)
        ?? throw new IndexLockedException($"The index is being written by {holder}. Wait until it is done, or stop it.");
}
