using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SearchService.Engine.Storage;

namespace SearchService.TestKit;

/// <summary>Files as arrays whose bytes a test may change.</summary>
public sealed class ByteStorage : IStorage
{
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>The bytes of a file; changing them changes the file.</summary>
    public byte[] this[string name] => _files[name];

    /// <inheritdoc/>
    public IReadOnlyList<string> List() => [.. _files.Keys];

    /// <inheritdoc/>
    public IStorageOutput Create(string name)
    {
        _files.Add(name, []);
        return new Output(this, name);
    }

    /// <inheritdoc/>
    public IStorageInput Open(string name) => new Input(_files.TryGetValue(name, out var bytes) ? bytes : throw new FileNotFoundException(name));

    /// <inheritdoc/>
    public void Rename(string from, string to)
    {
        _files[to] = _files[from];
        _files.Remove(from);
    }

    /// <inheritdoc/>
    public void FlushFolder()
    {
    }

    /// <inheritdoc/>
    public void Delete(string name) => _files.Remove(name);

    /// <inheritdoc/>
    public IDisposable? TryLock(string name, out string holder) => throw new NotSupportedException();

    private static byte[] Pinned(ReadOnlySpan<byte> bytes)
    {
        var pinned = GC.AllocateArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        return pinned;
    }

    private sealed class Output(ByteStorage storage, string name) : IStorageOutput
    {
        private readonly MemoryStream _stream = new();

        public void Write(ReadOnlySpan<byte> bytes) => _stream.Write(bytes);

        public void Flush() => storage._files[name] = Pinned(_stream.ToArray());

        public void Dispose() => _stream.Dispose();
    }

    private sealed unsafe class Input(byte[] bytes) : IStorageInput
    {
        public long Length => bytes.Length;

        public byte* Bytes => (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(bytes));

        public void Dispose()
        {
        }
    }
}
