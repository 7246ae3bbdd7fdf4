using System.Numerics;
using System.Runtime.CompilerServices;
using SearchService.Engine.Segments.Packing;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Postings;

/// <summary>One unpacked block of a term: its documents, and its frequencies once somebody asks.</summary>
/// <remarks>
/// The check that nothing damaged gets out is one comparison per block: gaps are never negative and 128 of them of at most 24 bits cannot wrap around, so if the last
/// document is the one the directory names and belongs to the segment, all do. For one thread.
/// </remarks>
internal sealed unsafe class PostingsBlock(PostingsReader reader, TermEntry entry, bool isText)
{
    private const int MostBitsWithoutWrap = 24;
    private const int MostFrequencyBits = 30;
    private const uint MostFrequency = 1u << MostFrequencyBits;
    private const int MostRestBytes = 2 * PostingsFormat.BlockLength * VarUInts.MostBytes;

    private readonly int[] _docs = ScratchBlocks.Take();
    private readonly int[] _frequencies = isText ? ScratchBlocks.Take() : [];
    private long _packedFrequencies;
    private int _frequencyBits;
    private bool _hasFrequencies = !isText;

    /// <summary>Documents in the block; 0 before one is read.</summary>
    public int Count { get; private set; }

    /// <summary>The last of them; -1 before one is read.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>The documents; <see cref="Count"/> of them, behind them <see cref="int.MaxValue"/>.</summary>
    public int[] Docs => _docs;

    /// <summary>Where the positions of the first document begin.</summary>
    public uint PositionsOffset { get; private set; }

    /// <summary>How many gaps there belong to documents before.</summary>
    public int PositionsIndex { get; private set; }

    /// <summary>The frequency of a document of the block.</summary>
    public int Frequency(int index)
    {
        if (!isText) return 1;
        if (!_hasFrequencies) ReadFrequencies();
        return _frequencies[index];
    }

    /// <summary>The frequencies, <see cref="Count"/> of them; empty for keyword fields.</summary>
    public int[] Frequencies
    {
        get
        {
            if (!_hasFrequencies) ReadFrequencies();
            return _frequencies;
        }
    }

    /// <summary>Where the packed frequencies of a block stand that is not read; false for a block that is not full.</summary>
    public bool TryFindFrequencies(in BlockList list, int block, out byte* packed, out int bits)
    {
        var (offset, end) = Place(list, block);
        var at = reader.File.Bytes + offset;
        packed = at + PostingsFormat.TextHead + at[3] + (at[0] == PostingsFormat.InBitmap ? 0 : PackedBlock.Size(at[0]));
        bits = at[1];
        if (at[0] == PostingsFormat.Rest) return false;
        if (bits > MostFrequencyBits || packed + PackedBlock.Size(bits) > reader.File.Bytes + end) throw reader.File.Corrupt($"the block at {offset} has no frequencies of {bits} bits");
        return true;
    }

    /// <summary>Where the positions of the first document of a text block begin, which is not read: the offset of their block, and their place there.</summary>
    public (uint Offset, int Index) FirstPosition(in BlockList list, int block)
    {
        var at = reader.File.Bytes + Place(list, block).Offset;
        return (Unsafe.ReadUnaligned<uint>(at + sizeof(uint)), at[2]);
    }

    /// <summary>The frequency of a document by its place in a block that is not read; 0 where the block is not full and has to be.</summary>
    public int Peek(in BlockList list, int block, int index)
    {
        if (!TryFindFrequencies(list, block, out var packed, out var bits)) return 0;
        if ((uint)index >= PostingsFormat.BlockLength) throw reader.File.Corrupt($"the bitmap of a term has more documents than block {block} at {list.FirstBlock} + {list.Offsets[block]}");
        return (int)PackedBlock.Value(packed, bits, index) + 1;
    }

    /// <summary>The frequency of a document of the block without unpacking the others.</summary>
    public int PeekLoaded(int index)
    {
        if (_hasFrequencies) return isText ? _frequencies[index] : 1;
        return (int)PackedBlock.Value(reader.File.Bytes + _packedFrequencies, _frequencyBits, index) + 1;
    }

    /// <summary>Reads a term of fewer than 128 documents, and its impacts; returns how many.</summary>
    public int ReadFew(Span<Impact> impacts)
    {
        Count = entry.DocumentFrequency;
        _hasFrequencies = true;
        if (Count == 1)
        {
            if (entry.PostingsOffset >= reader.DocumentCount || entry.TotalTermFrequency > MostFrequency) throw reader.File.Corrupt($"a term stands in document {entry.PostingsOffset} of {reader.DocumentCount}");
            _docs.AsSpan().Fill(int.MaxValue);
            _docs[0] = Last = (int)entry.PostingsOffset;
            if (!isText) return 0;
            _frequencies[0] = (int)entry.TotalTermFrequency;
            impacts[0] = new Impact(_frequencies[0], 0);
            return 1;
        }

        if (!isText)
        {
            ReadRest(entry.PostingsOffset, -1);
            return 0;
        }

        var length = reader.File.Span(entry.PostingsOffset, 1)[0];
        reader.File.Span(entry.PostingsOffset + 1, length);
        ReadRest(entry.PostingsOffset + 1 + length, -1);
        return ImpactBytes.Read(reader.File.Bytes + entry.PostingsOffset + 1, length, impacts);
    }

    /// <summary>Reads a block of a term with a directory.</summary>
    public void Read(in BlockList list, int block)
    {
        var (offset, end) = Place(list, block);
        var previous = block == 0 ? -1 : (int)list.LastDocs[block - 1];
        var at = reader.File.Bytes + offset;
        int bits = at[0];
        var packed = offset + (isText ? PostingsFormat.TextHead + at[3] : 1);
        if (isText)
        {
            PositionsIndex = at[2];
            PositionsOffset = Unsafe.ReadUnaligned<uint>(at + sizeof(uint));
        }

        if (bits == PostingsFormat.Rest)
        {
            Count = block == list.Count - 1 ? entry.DocumentFrequency - (block * PostingsFormat.BlockLength) : PostingsFormat.BlockLength;
            ReadRest(packed, previous);
        }
        else if (bits == PostingsFormat.InBitmap)
        {
            ReadBitmap(list, block, previous);
            KeepFrequencies(packed, end, isText ? at[1] : 0);
        }
        else
        {
            ReadPacked((packed, end), (bits, isText ? at[1] : 0), previous);
        }

        if ((uint)Last != list.LastDocs[block] || previous >= Last) throw reader.File.Corrupt($"the block at {offset} does not end at document {list.LastDocs[block]}");
    }

    /// <summary>Reads the impacts of a block without its documents; returns how many.</summary>
    public int Impacts(in BlockList list, int block, Span<Impact> target)
    {
        var at = FindImpacts(list, block, out var length);
        return ImpactBytes.Read(at, length, target);
    }

    /// <summary>Where the impacts of a text block stand.</summary>
    public byte* FindImpacts(in BlockList list, int block, out int length)
    {
        var (offset, end) = Place(list, block);
        var at = reader.File.Bytes + offset;
        length = at[3];
        if (offset + PostingsFormat.TextHead + length > end) throw reader.File.Corrupt($"the block at {offset} is cut off");
        return at + PostingsFormat.TextHead;
    }

    private (long Offset, long End) Place(in BlockList list, int block)
    {
        long offset = list.Offsets[block];
        long end = block + 1 < list.Count ? list.Offsets[block + 1] : list.Length;
        if (offset > end - (isText ? PostingsFormat.TextHead : 1) || end > list.Length) throw reader.File.Corrupt($"block {block} at {list.FirstBlock} + {offset} ends before it begins");
        return (list.FirstBlock + offset, list.FirstBlock + end);
    }

    private void ReadPacked((long Begin, long End) place, (int Gaps, int Frequencies) bits, int previous)
    {
        if (bits.Gaps > PackedBlock.MostBits || place.Begin + PackedBlock.Size(bits.Gaps) > place.End)
        {
            throw reader.File.Corrupt($"the block before {place.End} has gaps of {bits.Gaps} bits");
        }

        PackedBlock.UnpackGaps(reader.File.Bytes + place.Begin, bits.Gaps, previous, _docs);
        Count = PostingsFormat.BlockLength;
        Last = _docs[Count - 1];
        if (bits.Gaps > MostBitsWithoutWrap) RequireRise(previous);
        RequireInSegment(place.Begin);
        KeepFrequencies(place.Begin + PackedBlock.Size(bits.Gaps), place.End, bits.Frequencies);
    }

    private void KeepFrequencies(long packed, long end, int bits)
    {
        if (bits > MostFrequencyBits || packed + PackedBlock.Size(bits) > end) throw reader.File.Corrupt($"the block before {end} has frequencies of {bits} bits");
        _packedFrequencies = packed;
        _frequencyBits = bits;
        _hasFrequencies = !isText;
    }

    private void ReadBitmap(in BlockList list, int block, int previous)
    {
        var last = list.LastDocs[block];
        if (last >> 6 >= list.BitmapWords || last >= reader.DocumentCount) throw reader.File.Corrupt($"block {block} at {list.FirstBlock} ends at document {last}, behind the bitmap");
        Count = 0;
        for (var word = (uint)(previous + 1) >> 6; word <= last >> 6; word++)
        {
            var bits = list.Bitmap[word];
            if (word == (uint)(previous + 1) >> 6) bits &= ulong.MaxValue << ((previous + 1) & 63);
            if (word == last >> 6) bits &= ulong.MaxValue >> (int)(63 - (last & 63));
            for (; bits != 0 && Count < PostingsFormat.BlockLength; bits &= bits - 1) _docs[Count++] = (int)(word << 6) + BitOperations.TrailingZeroCount(bits);
            if (bits != 0) break;
        }

        if (Count < PostingsFormat.BlockLength) throw reader.File.Corrupt($"block {block} at {list.FirstBlock} has {Count} documents in the bitmap");
        Last = _docs[Count - 1];
    }

    private void ReadFrequencies()
    {
        PackedBlock.Unpack(reader.File.Bytes + _packedFrequencies, _frequencyBits, 1, _frequencies);
        _hasFrequencies = true;
    }

    // Only near the end of the file a copy is needed, whose room on the stack costs more than reading a few documents.
    private void ReadRest(long offset, long last)
    {
        if (offset >= IndexFileFormat.HeaderLength && reader.File.End - offset >= MostRestBytes) ReadRest(reader.File.Bytes + offset, offset, last);
        else ReadRestNearEnd(offset, last);
    }

    private void ReadRestNearEnd(long offset, long last)
    {
        var stretch = new SafeStretch(reader.File, offset, MostRestBytes, stackalloc byte[MostRestBytes]);
        stretch.Check(ReadRest(stretch.Begin, offset, last));
    }

    private byte* ReadRest(byte* at, long offset, long last)
    {
        for (var i = 0; i < Count; i++)
        {
            var gap = VarUInts.Read(ref at);
            if (isText)
            {
                _frequencies[i] = (gap & 1) == 1 ? 1 : (int)(VarUInts.Read(ref at) % MostFrequency) + 2;
                gap >>= 1;
            }

            last += gap + 1L;
            _docs[i] = (int)last;
        }

        _docs.AsSpan(Count).Fill(int.MaxValue);
        if (last >= reader.DocumentCount) throw reader.File.Corrupt($"documents at {offset} reach {last} of {reader.DocumentCount}");
        Last = (int)last;
        _hasFrequencies = true;
        return at;
    }

    private void RequireRise(int previous)
    {
        foreach (var doc in _docs)
        {
            if (doc <= previous) throw reader.File.Corrupt($"documents fall from {previous} to {doc}");
            previous = doc;
        }
    }

    private void RequireInSegment(long offset)
    {
        if ((uint)Last >= (uint)reader.DocumentCount) throw reader.File.Corrupt($"the block at {offset} ends at document {Last} of {reader.DocumentCount}");
    }
}
