namespace SearchService.Engine.Storage;

/// <summary>Files in memory: for tests, and for indexes that need not last.</summary>
/// <remarks>Thread-safe. Flushing does nothing; what was read stays valid after deletion.</remarks>
public sealed class MemoryStorage : IStorage
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly HashSet<string> _locked = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> List()
    {
        lock (_lock) return [.. _files.Keys];
    }

    /// <inheritdoc/>
    public IStorageOutput Create(string name)
    {
        lock (_lock)
        {
            if (!_files.TryAdd(name, [])) throw new IOException($"'{name}' exists already.");
        }

        return new Output(this, name);
    }

    /// <inheritdoc/>
    public IStorageInput Open(string name)
    {
        lock (_lock)
        {
            return new Input(_files.TryGetValue(name, out var bytes) ? bytes : throw new FileNotFoundException($"'{name}' does not exist.", name));
        }
    }

    /// <inheritdoc/>
    public void Rename(string from, string to)
    {
        lock (_lock)
        {
            if (!_files.Remove(from, out var bytes)) throw new FileNotFoundException($"'{from}' does not exist.", from);
            _files[to] = bytes;
        }
    }

    /// <inheritdoc/>
    public void FlushFolder()
    {
    }

    /// <inheritdoc/>
    public void Delete(string name)
    {
        lock (_lock) _files.Remove(name);
    }

    /// <inheritdoc/>
    public IDisposable? TryLock(string name, out string holder)
    {
        holder = "another writer of this process";
        lock (_lock) return _locked.Add(name) ? new Held(this, name) : null;
    }

    private void Replace(string name, byte[] bytes)
    {
        lock (_lock)
        {
            if (_files.ContainsKey(name)) _files[name] = bytes;
        }
    }

    /// <summary>Bytes become visible when the file is flushed or closed.</summary>
    private sealed class Output(MemoryStorage storage, string name) : IStorageOutput
    {
        private readonly MemoryStream _stream = new();

        public void Write(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

        public void Flush()
        {
            var bytes = GC.AllocateUninitializedArray<byte>((int)_stream.Length, pinned: true);
            _stream.GetBuffer().AsSpan(0, bytes.Length).CopyTo(bytes);
            storage.Replace(name, bytes);
        }

        public void Dispose() => _stream.Dispose();
    }

    private sealed unsafe class Input(byte[] pinned) : IStorageInput
    {
        // The field keeps the array alive; it is pinned, so that its address holds.
        private byte[] _pinned = pinned;

        public long Length => _pinned.Length;

        public byte* Bytes => (byte*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(_pinned));

        public void Dispose() => _pinned = [];
    }

    private sealed class Held(MemoryStorage storage, string name) : IDisposable
    {
        private bool _isReleased;

        public void Dispose()
        {
            lock (storage._lock)
            {
                if (!_isReleased) storage._locked.Remove(name);
                _isReleased = true;
            }
        }
    }
}
