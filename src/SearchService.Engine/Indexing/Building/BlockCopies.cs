namespace SearchService.Engine.Indexing.Building;

/// <summary>Where do copies of short stretches stand? One behind the other in blocks that are used again.</summary>
/// <remarks>Not thread-safe. A stretch longer than a block has an array of its own, which is not kept.</remarks>
internal sealed class BlockCopies<T>
    where T : unmanaged
{
    private const int BlockLength = 1 << 15;

    private readonly List<T[]> _blocks = [];
    private int _block = -1;
    private int _used = BlockLength;

    /// <summary>Copies a stretch; the copy is valid until <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<T> Copy(ReadOnlySpan<T> stretch)
    {
        if (stretch.IsEmpty) return default;
        if (stretch.Length > BlockLength) return stretch.ToArray();
        if (_used + stretch.Length > BlockLength)
        {
            if (++_block == _blocks.Count) _blocks.Add(GC.AllocateUninitializedArray<T>(BlockLength));
            _used = 0;
        }

        var copy = _blocks[_block].AsMemory(_used, stretch.Length);
        stretch.CopyTo(copy.Span);
        _used += stretch.Length;
        return copy;
    }

    /// <summary>Forgets all copies and keeps the blocks.</summary>
    public void Clear()
    {
        _block = -1;
        _used = BlockLength;
    }
}
