using System.Runtime.InteropServices;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Postings;

/// <summary>Collects what is written behind the blocks of a term: their last documents and offsets, the stretches' impacts, the bitmap.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class PostingsDirectory(int documentCount)
{
    private readonly List<uint> _lastDocs = [];
    private readonly List<uint> _offsets = [];
    private readonly List<uint> _stretchEnds = [];
    private readonly List<byte> _stretchImpacts = [];
    private readonly ImpactFrontier _stretch = new();
    private ulong[] _bits = [];

    /// <summary>Starts a term.</summary>
    public void Clear()
    {
        if (_lastDocs.Count > 0) Array.Clear(_bits, 0, Words);
        _lastDocs.Clear();
        _offsets.Clear();
        _stretchEnds.Clear();
        _stretchImpacts.Clear();
    }

    private int Words => (int)(_lastDocs[^1] >> 6) + 1;

    /// <summary>Adds a block.</summary>
    public void Add(ReadOnlySpan<int> docs, uint offset)
    {
        if (_bits.Length == 0) _bits = new ulong[(documentCount + 63) >> 6];
        foreach (var doc in docs) _bits[doc >> 6] |= 1UL << (doc & 63);
        _lastDocs.Add((uint)docs[^1]);
        _offsets.Add(offset);
    }

    /// <summary>Adds the impacts of the block just added.</summary>
    public void AddImpacts(ReadOnlySpan<Impact> impacts)
    {
        _stretch.Add(impacts);
        if (_lastDocs.Count % PostingsFormat.BlocksPerStretch == 0) EndStretch();
    }

    /// <summary>Writes bitmap and directory behind the blocks that began at <paramref name="start"/>; returns where the directory stands.</summary>
    public long Write(IndexFileWriter file, long start, bool isText, bool isDense)
    {
        if (isText && _lastDocs.Count % PostingsFormat.BlocksPerStretch != 0) EndStretch();
        file.Align(PostingsFormat.Alignment);
        var words = isDense ? Words : 0;
        file.WriteBytes(MemoryMarshal.AsBytes(_bits.AsSpan(0, words)));
        var offset = file.Position;
        file.WriteUInt64((ulong)(offset - start));
        file.WriteUInt32((uint)words);
        file.WriteUInt32((uint)_stretchImpacts.Count);
        Write(file, _lastDocs);
        Write(file, _offsets);
        Write(file, _stretchEnds);
        file.WriteBytes(CollectionsMarshal.AsSpan(_stretchImpacts));
        return offset;
    }

    private void EndStretch()
    {
        Span<byte> bytes = stackalloc byte[ImpactBytes.Most];
        var length = ImpactBytes.Write(_stretch.Take(PostingsFormat.MostImpacts), bytes);
        foreach (var value in bytes[..length]) _stretchImpacts.Add(value);
        _stretchEnds.Add((uint)_stretchImpacts.Count);
    }

    private static void Write(IndexFileWriter file, List<uint> numbers) => file.WriteBytes(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(numbers)));
}
