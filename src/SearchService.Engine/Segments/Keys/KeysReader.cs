using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Keys;

/// <summary>The keys of a segment, in place.</summary>
/// <remarks>Thread-safe until disposed.</remarks>
internal sealed unsafe class KeysReader : IDisposable
{
    private readonly IndexFileReader _file;
    private readonly uint* _slots;
    private readonly uint* _ends;
    private readonly byte* _keys;
    private readonly uint _slotCount;
    private readonly int _documentCount;

    private KeysReader(IndexFileReader file, int documentCount)
    {
        var head = new IndexFileCursor(file, IndexFileFormat.HeaderLength);
        (_slotCount, var documents) = (head.ReadUInt32(), head.ReadUInt32());
        if (documents != documentCount || _slotCount != KeysFormat.SlotsFor(documentCount))
        {
            throw file.Corrupt($"it has {documents} keys in {_slotCount} slots, the segment has {documentCount} documents");
        }

        (_file, _documentCount) = (file, documentCount);
        file.Span(KeysFormat.Slots, checked((int)((_slotCount + documents) * sizeof(uint))));
        _slots = (uint*)(file.Bytes + KeysFormat.Slots);
        _ends = _slots + _slotCount;
        _keys = (byte*)(_ends + documents);
    }

    /// <summary>Opens the keys of a segment.</summary>
    /// <exception cref="IndexCorruptException">The file is damaged.</exception>
    public static KeysReader Open(IStorage storage, string segment, int documentCount)
    {
        var file = IndexFileReader.Open(storage, segment + KeysFormat.Suffix, KeysFormat.Magic);
        try
        {
            return new KeysReader(file, documentCount);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The UTF-8 of a document's key.</summary>
    public ReadOnlySpan<byte> KeyOf(int doc)
    {
        var start = doc == 0 ? 0 : _ends[doc - 1];
        return new ReadOnlySpan<byte>(_keys + start, (int)(_ends[doc] - start));
    }

    /// <summary>The last document with this key, deleted or not; -1 when there is none. O(1) on average.</summary>
    public int Find(ReadOnlySpan<byte> key)
    {
        var slot = KeysFormat.FirstSlot(key, _slotCount);
        while (_slots[slot] != 0)
        {
            var doc = (int)_slots[slot] - 1;
            if (KeyOf(doc).SequenceEqual(key)) return doc;
            if (++slot == _slotCount) slot = 0;
        }

        return -1;
    }

    /// <summary>Looks at every slot and every key; a live document must be found by its key.</summary>
    /// <exception cref="IndexCorruptException">One is out of order, out of the file or not found.</exception>
    public void Verify(ReadOnlySpan<ulong> deleted)
    {
        var previous = 0u;
        for (var doc = 0; doc < _documentCount; doc++)
        {
            if (_ends[doc] < previous) throw _file.Corrupt($"the key of document {doc} ends at {_ends[doc]}, before it begins at {previous}");
            previous = _ends[doc];
        }

        if (_keys + previous != _file.Bytes + _file.End) throw _file.Corrupt($"the keys end at {previous}, not where the file does");
        VerifySlots();
        for (var doc = 0; doc < _documentCount; doc++)
        {
            var isDeleted = !deleted.IsEmpty && (deleted[doc >> 6] >> (doc & 63) & 1) != 0;
            if (!isDeleted && Find(KeyOf(doc)) != doc) throw _file.Corrupt($"the live document {doc} is not found by its key");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void VerifySlots()
    {
        var empty = 0u;
        for (var slot = 0u; slot < _slotCount; slot++)
        {
            if (_slots[slot] > _documentCount) throw _file.Corrupt($"slot {slot} names document {_slots[slot] - 1} of {_documentCount}");
            if (_slots[slot] == 0) empty++;
        }

        if (empty == 0) throw _file.Corrupt("no slot is empty");
    }
}
