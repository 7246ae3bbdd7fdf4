using SearchService.Engine.Segments.Packing;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Positions;

/// <summary>Reads the positions of single documents of one term, no more of a block than belongs to them.</summary>
/// <remarks>For one thread. Every block is checked when it is stepped on, before it is read.</remarks>
internal sealed unsafe class PositionsReader(IndexFileReader file, long start, long total)
{
    // Unpacking a whole block costs about what picking so many numbers out of it does.
    private const int ManyGaps = 24;

    private readonly bool _hasBlocks = total >= PackedBlock.Length;
    private readonly int[] _gaps = ScratchBlocks.Take();
    private int[] _rest = [];
    private int[] _positions = ScratchBlocks.Take();

    /// <summary>The block at an offset that the postings name.</summary>
    public byte* BlockAt(uint offset) => Checked(file.Bytes + start + offset);

    /// <summary>The block behind another, which must not be the rest.</summary>
    public byte* BlockAfter(byte* block) => IsRest(block) ? throw Fault(block, "end too early") : Checked(block + 1 + PackedBlock.Size(*block));

    /// <summary>So many positions from a place in a block on; valid until the next call.</summary>
    public ReadOnlySpan<int> Read(byte* block, int index, int frequency)
    {
        if (frequency >= ManyGaps || index + frequency > PackedBlock.Length || IsRest(block)) return ReadAcross(block, index, frequency);
        var target = _positions.AsSpan(0, frequency);
        int bits = *block;
        var position = 0;
        for (var i = 0; i < target.Length; i++) target[i] = position += (int)PackedBlock.Value(block + 1, bits, index + i);
        return target;
    }

    private ReadOnlySpan<int> ReadAcross(byte* block, int index, int frequency)
    {
        if (_positions.Length < frequency) _positions = new int[Math.Max(frequency, _positions.Length * 2)];
        var position = 0;
        for (var at = 0; ; index = 0)
        {
            var end = Math.Min(frequency, at + PackedBlock.Length - index);
            if (IsRest(block)) ReadRest(block, index, _positions.AsSpan(at, end - at), ref position);
            else ReadPacked(block, index, _positions.AsSpan(at, end - at), ref position);
            at = end;
            if (at == frequency) return _positions.AsSpan(0, frequency);
            block = BlockAfter(block);
        }
    }

    private void ReadPacked(byte* block, int index, Span<int> target, ref int position)
    {
        int bits = *block;
        PackedBlock.Unpack(block + 1, bits, 0, _gaps);
        AddUp(_gaps.AsSpan(index, target.Length), target, ref position);
    }

    private void ReadRest(byte* block, int index, Span<int> target, ref int position)
    {
        if (_rest.Length == 0) _rest = RestOf(block);
        if (index + target.Length > _rest.Length) throw Fault(block, "end too early");
        AddUp(_rest.AsSpan(index, target.Length), target, ref position);
    }

    private int[] RestOf(byte* block)
    {
        const int Most = PackedBlock.Length * VarUInts.MostBytes;
        var gaps = new int[total % PackedBlock.Length];
        var stretch = new SafeStretch(file, block - file.Bytes + (_hasBlocks ? 1 : 0), Most, stackalloc byte[Most]);
        var at = stretch.Begin;
        for (var i = 0; i < gaps.Length; i++) gaps[i] = (int)(VarUInts.Read(ref at) & int.MaxValue);
        stretch.Check(at);
        return gaps;
    }

    private static void AddUp(ReadOnlySpan<int> gaps, Span<int> target, ref int position)
    {
        var sum = position;
        for (var i = 0; i < gaps.Length; i++) target[i] = sum += gaps[i];
        position = sum;
    }

    private bool IsRest(byte* block) => !_hasBlocks || *block == PositionsFormat.Rest;

    private byte* Checked(byte* block)
    {
        var end = file.Bytes + file.End;
        if (block < file.Bytes + IndexFileFormat.HeaderLength || block >= end) throw Fault(block, "lead outside");
        if (IsRest(block) || (*block <= PackedBlock.MostBits && block + 1 + PackedBlock.Size(*block) <= end)) return block;
        throw Fault(block, $"have {*block} bits");
    }

    private IndexCorruptException Fault(byte* block, string what) => file.Corrupt($"positions at {block - file.Bytes} {what}");
}
