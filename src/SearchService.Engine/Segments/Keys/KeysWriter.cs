using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Keys;

/// <summary>Writes the keys of a segment, as <see cref="KeysFormat"/> says.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class KeysWriter
{
    private readonly List<uint> _ends = [];
    private byte[] _bytes = new byte[1024];
    private int _length;

    /// <summary>Bytes held.</summary>
    public long MemoryInBytes => _length + ((long)_ends.Count * sizeof(uint));

    /// <summary>Documents so far.</summary>
    public int Count => _ends.Count;

    /// <summary>Appends the key of the next document.</summary>
    public void Add(ReadOnlySpan<byte> key)
    {
        if (_length + key.Length > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_length + key.Length, (int)Math.Min(_bytes.Length * 2L, Array.MaxLength)));
        key.CopyTo(_bytes.AsSpan(_length));
        _length += key.Length;
        _ends.Add((uint)_length);
    }

    /// <summary>Writes and flushes the file; returns its name.</summary>
    public string Write(IStorage storage, string segment)
    {
        var name = segment + KeysFormat.Suffix;
        using var file = new IndexFileWriter(storage, name, KeysFormat.Magic);
        var slots = Place();
        file.WriteUInt32((uint)slots.Length);
        file.WriteUInt32((uint)_ends.Count);
        foreach (var slot in slots) file.WriteUInt32(slot);
        foreach (var end in _ends) file.WriteUInt32(end);
        file.WriteBytes(_bytes.AsSpan(0, _length));
        file.Finish();
        return name;
    }

    /// <summary>Starts over.</summary>
    public void Clear()
    {
        _ends.Clear();
        _length = 0;
    }

    private ReadOnlySpan<byte> KeyOf(int doc)
    {
        var start = doc == 0 ? 0 : (int)_ends[doc - 1];
        return _bytes.AsSpan(start, (int)_ends[doc] - start);
    }

    private uint[] Place()
    {
        var slots = new uint[KeysFormat.SlotsFor(_ends.Count)];
        for (var doc = 0; doc < _ends.Count; doc++)
        {
            var key = KeyOf(doc);
            var slot = KeysFormat.FirstSlot(key, (uint)slots.Length);
            while (slots[slot] != 0 && !KeyOf((int)slots[slot] - 1).SequenceEqual(key)) slot = slot + 1 == slots.Length ? 0 : slot + 1;
            slots[slot] = (uint)doc + 1;
        }

        return slots;
    }
}
