using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Generations;

/// <summary>Which files does somebody in this process still read? A file that no generation needs goes when its last reader leaves.</summary>
/// <remarks>Thread-safe. A deletion that the storage refuses is tried again with the next; what is left after a crash the next writer removes.</remarks>
internal sealed class FileLeases(IStorage storage)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _readers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doomed = new(StringComparer.Ordinal);

    /// <summary>Notes one reader more for each file.</summary>
    public void Take(IEnumerable<string> names)
    {
        lock (_lock)
        {
            foreach (var name in names) _readers[name] = _readers.GetValueOrDefault(name) + 1;
        }
    }

    /// <summary>Notes one reader less for each file.</summary>
    public void Return(IEnumerable<string> names)
    {
        lock (_lock)
        {
            foreach (var name in names)
            {
                if (--_readers[name] == 0) _readers.Remove(name);
            }

            DeleteUnread();
        }
    }

    /// <summary>Deletes files, now or when their last reader leaves.</summary>
    public void Doom(IEnumerable<string> names)
    {
        lock (_lock)
        {
            _doomed.UnionWith(names);
            DeleteUnread();
        }
    }

    /// <summary>Ends with the writer's lock: deletes what is doomed, read or not, and forgets what the storage refuses. Another writer may use the names from now on.</summary>
    public void DeleteDoomed()
    {
        lock (_lock)
        {
            TryDelete([.. _doomed]);
            _doomed.Clear();
        }
    }

    private void DeleteUnread() => TryDelete([.. _doomed.Where(name => !_readers.ContainsKey(name))]);

    private void TryDelete(List<string> names)
    {
        foreach (var name in names)
        {
            try
            {
                storage.Delete(name);
                _doomed.Remove(name);
            }
            catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
            {
                // Harmless: the file takes room, nothing reads it.
            }
        }
    }
}
