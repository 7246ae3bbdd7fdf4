namespace SearchService.Engine.Indexing.Generations;

/// <summary>Is this thing open already? Opens each thing once, closes it when its last user leaves.</summary>
/// <remarks>Thread-safe. Things are opened one at a time.</remarks>
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
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var entry)) _entries.Add(key, entry = new Entry(open()));
            entry.Uses++;
            return new Use(this, key, entry.Value);
        }
    }

    private void Release(string key)
    {
        lock (_lock)
        {
            var entry = _entries[key];
            if (--entry.Uses > 0) return;
            _entries.Remove(key);
            entry.Value.Dispose();
        }
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

    private sealed class Entry(T value)
    {
        public T Value => value;

        public int Uses { get; set; }
    }
}
