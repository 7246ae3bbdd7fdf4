using SearchService.Engine.Segments.Packing;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Positions;

/// <summary>Writes the positions of one term after the other as <see cref="PositionsFormat"/> says.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class PositionsWriter(IndexFileWriter file)
{
    private readonly uint[] _gaps = new uint[PackedBlock.Length];
    private readonly byte[] _packed = new byte[PackedBlock.Size(PackedBlock.MostBits)];
    private long _start;
    private int _count;
    private bool _hasBlocks;

    /// <summary>Where the next gap goes: byte offset of its block from the term's first byte, and its place in the block.</summary>
    public (uint Offset, byte Index) Place => (checked((uint)(file.Position - _start)), (byte)_count);

    /// <summary>Starts a term; returns where its positions will stand.</summary>
    public long Begin()
    {
        _count = 0;
        _hasBlocks = false;
        return _start = file.Position;
    }

    /// <summary>Adds the positions of a document, ascending from 0 on.</summary>
    public void Add(ReadOnlySpan<int> positions)
    {
        var previous = 0;
        foreach (var position in positions)
        {
            _gaps[_count++] = (uint)(position - previous);
            previous = position;
            if (_count == PackedBlock.Length) WriteBlock();
        }
    }

    /// <summary>Ends the term.</summary>
    public void Finish()
    {
        if (_hasBlocks && _count > 0) file.WriteByte(PositionsFormat.Rest);
        for (var i = 0; i < _count; i++) file.WriteVarUInt(_gaps[i]);
    }

    private void WriteBlock()
    {
        var bits = PackedBlock.BitsFor(_gaps);
        PackedBlock.Pack(_gaps, bits, _packed);
        file.WriteByte((byte)bits);
        file.WriteBytes(_packed.AsSpan(0, PackedBlock.Size(bits)));
        _hasBlocks = true;
        _count = 0;
    }
}
