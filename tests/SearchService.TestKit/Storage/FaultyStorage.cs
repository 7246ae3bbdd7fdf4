using SearchService.Engine.Storage;

namespace SearchService.TestKit.Storage;

/// <summary>A storage that fails on purpose at its n-th operation, knows who left a handle open, and forgets at a power failure what was not made durable.</summary>
/// <remarks>
/// Operations are creating, writing, flushing, renaming, opening, deleting, listing and flushing the folder. The power failure is a mean one: bytes count as durable
/// up to the last flush of their file, and each change of the folder since its last flush survives or not, independent of the others.
/// Thread-safe.
/// </remarks>
public sealed class FaultyStorage : IStorage
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, FaultyFile> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FaultyFile> _durable = new(StringComparer.Ordinal);
    private readonly List<Action<Dictionary<string, FaultyFile>>> _unflushed = [];
    private readonly HashSet<string> _locked = new(StringComparer.Ordinal);
    private readonly List<string> _log = [];
    private int _failAt = int.MaxValue;
    private bool _staysBroken;

    /// <summary>Operations since <see cref="FailAt"/> was called, or since the beginning.</summary>
    public int Operations { get; private set; }

    /// <summary>Operations until the storage was healed last: how far the work under test came.</summary>
    public int OperationsUntilHealed { get; private set; }

    /// <summary>Handles of files and locks that nobody closed.</summary>
    public int OpenHandles { get; private set; }

    /// <summary>The operations since <see cref="FailAt"/>, for messages.</summary>
    public string Log => string.Join('\n', _log);

    /// <summary>Makes the n-th operation from now on fail, and all later ones if the device is to stay broken.</summary>
    public void FailAt(int n, bool staysBroken = false)
    {
        lock (_lock) (Operations, _failAt, _staysBroken) = (0, n, staysBroken);
        _log.Clear();
    }

    /// <summary>Fails no more.</summary>
    public void Heal()
    {
        OperationsUntilHealed = Operations;
        FailAt(int.MaxValue);
    }

    /// <summary>What a new process finds after the power failed now.</summary>
    public FaultyStorage AfterPowerFailure(Random random)
    {
        lock (_lock)
        {
            var entries = new Dictionary<string, FaultyFile>(_durable, StringComparer.Ordinal);
            foreach (var change in _unflushed)
            {
                if (random.Next(2) == 0) change(entries);
            }

            return Of(entries, file => file.AfterPowerFailure(random));
        }
    }

    /// <summary>The same files, all durable, in another storage.</summary>
    public FaultyStorage Copy()
    {
        lock (_lock) return Of(_entries, static file => file.Bytes);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List()
    {
        lock (_lock)
        {
            Operate("list");
            return [.. _entries.Keys];
        }
    }

    /// <inheritdoc/>
    public IStorageOutput Create(string name)
    {
        lock (_lock)
        {
            Operate("create " + name);
            if (_entries.ContainsKey(name)) throw new IOException($"'{name}' exists already.");
            var file = new FaultyFile();
            Change(entries => entries[name] = file);
            OpenHandles++;
            return new Output(this, name, file);
        }
    }

    /// <inheritdoc/>
    public IStorageInput Open(string name)
    {
        lock (_lock)
        {
            Operate("open " + name);
            if (!_entries.TryGetValue(name, out var file)) throw new FileNotFoundException($"'{name}' does not exist.", name);
            OpenHandles++;
            return new Input(this, file.Bytes);
        }
    }

    /// <inheritdoc/>
    public void Rename(string from, string to)
    {
        lock (_lock)
        {
            Operate($"rename {from} to {to}");
            var file = _entries[from];
            Change(entries =>
            {
                entries.Remove(from);
                entries[to] = file;
            });
        }
    }

    /// <inheritdoc/>
    public void FlushFolder()
    {
        lock (_lock)
        {
            Operate("flush folder");
            _durable.Clear();
            foreach (var (name, file) in _entries) _durable.Add(name, file);
            _unflushed.Clear();
        }
    }

    /// <inheritdoc/>
    public void Delete(string name)
    {
        lock (_lock)
        {
            Operate("delete " + name);
            Change(entries => entries.Remove(name));
        }
    }

    /// <inheritdoc/>
    public IDisposable? TryLock(string name, out string holder)
    {
        holder = "another writer of this test";
        lock (_lock)
        {
            if (!_locked.Add(name)) return null;
            OpenHandles++;
            return new Held(this, name);
        }
    }

    private static FaultyStorage Of(Dictionary<string, FaultyFile> entries, Func<FaultyFile, byte[]> bytesOf)
    {
        var storage = new FaultyStorage();
        foreach (var (name, file) in entries)
        {
            var copy = new FaultyFile();
            copy.Append(bytesOf(file));
            copy.Flush();
            storage._entries.Add(name, copy);
            storage._durable.Add(name, copy);
        }

        return storage;
    }

    private void Change(Action<Dictionary<string, FaultyFile>> change)
    {
        change(_entries);
        _unflushed.Add(change);
    }

    private void Operate(string what)
    {
        _log.Add(what);
        Operations++;
        if (Operations == _failAt || (_staysBroken && Operations > _failAt)) throw new IOException($"The device failed on purpose at operation {Operations}: {what}.");
    }

    private void Close()
    {
        lock (_lock) OpenHandles--;
    }

    private sealed class Output(FaultyStorage storage, string name, FaultyFile file) : IStorageOutput
    {
        private bool _isClosed;

        public void Write(ReadOnlySpan<byte> bytes)
        {
            lock (storage._lock)
            {
                file.Append(bytes[..(bytes.Length / 2)]);
                storage.Operate("write " + name);
                file.Append(bytes[(bytes.Length / 2)..]);
            }
        }

        public void Flush()
        {
            lock (storage._lock)
            {
                storage.Operate("flush " + name);
                file.Flush();
            }
        }

        public void Dispose()
        {
            if (!_isClosed) storage.Close();
            _isClosed = true;
        }
    }

    private sealed unsafe class Input(FaultyStorage storage, byte[] pinned) : IStorageInput
    {
        private byte[]? _pinned = pinned;

        public long Length { get; } = pinned.Length;

        public byte* Bytes => (byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(_pinned ?? throw new ObjectDisposedException("input"), 0);

        public void Dispose()
        {
            if (_pinned is not null) storage.Close();
            _pinned = null;
        }
    }

    private sealed class Held(FaultyStorage storage, string name) : IDisposable
    {
        private bool _isReleased;

        public void Dispose()
        {
            if (_isReleased) return;
            _isReleased = true;
            storage._locked.Remove(name);
            storage.Close();
        }
    }
}
