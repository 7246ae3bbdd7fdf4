namespace SearchService.Engine.Indexing.Generations;

/// <summary>Is this thing open already? Opens each thing once, closes it when its last user leaves.</summary>
/// <remarks>Thread-safe. While a thing is being opened, only those who want the same one wait.</remarks>
internal sealed class SharedCache<T>
    where T : class, IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>Things open now.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _entries.Count;
        }
    }

    /// <summary>One use of the thing with this key, opened if it is not.</summary>
    public Use Acquire(string key, Func<T> open)
    {
        Entry? entry;
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out entry)) _entries.Add(key, entry = new Entry());
            entry.Uses++;
        }

        try
        {
            return new Use(this, key, entry.Open(open));
        }
        catch
        {
            Release(key);
            throw;
        }
    }

    private void Release(string key)
    {
        Entry? entry;
        lock (_lock)
        {
            entry = _entries[key];
            if (--entry.Uses > 0) return;
            _entries.Remove(key);
        }

        entry.Dispose();
    }

    /// <summary>One use; dispose it to leave.</summary>
    internal sealed class Use(SharedCache<T> cache, string key, T value) : IDisposable
    {
        private int _isLeft;

        /// <summary>The thing.</summary>
        public T Value => value;

        /// <inheritdoc/>
        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isLeft, 1) == 0) cache.Release(key);
        }
    }

    private sealed class Entry : IDisposable
    {
        private readonly Lock _opening = new();
        private T? _value;

        public int Uses { get; set; }

        public T Open(Func<T> open)
        {
            lock (_opening) return _value ??= open();
        }

        public void Dispose() => _value?.Dispose();
    }
}
