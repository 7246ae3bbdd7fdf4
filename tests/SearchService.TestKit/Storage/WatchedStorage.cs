using SearchService.Engine.Storage;

namespace SearchService.TestKit.Storage;

/// <summary>Memory that tells when a file is made or opened, on the thread that does it, before it is done.</summary>
public sealed class WatchedStorage : IStorage
{
    private readonly MemoryStorage _inner = new();

    /// <summary>Told of each file that is made.</summary>
    public Action? WhenCreated { get; init; }

    /// <summary>Told of each file that is opened.</summary>
    public Action? WhenOpened { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => _inner.List();

    /// <inheritdoc/>
    public IStorageOutput Create(string name)
    {
        WhenCreated?.Invoke();
        return _inner.Create(name);
    }

    /// <inheritdoc/>
    public IStorageInput Open(string name)
    {
        WhenOpened?.Invoke();
        return _inner.Open(name);
    }

    /// <inheritdoc/>
    public void Rename(string from, string to) => _inner.Rename(from, to);

    /// <inheritdoc/>
    public void FlushFolder() => _inner.FlushFolder();

    /// <inheritdoc/>
    public void Delete(string name) => _inner.Delete(name);

    /// <inheritdoc/>
    public IDisposable? TryLock(string name, out string holder) => _inner.TryLock(name, out holder);
}
