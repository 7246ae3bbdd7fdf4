using SearchService.Engine.Segments.Packing;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Positions;

/// <summary>Hands out the gaps of one term's positions, hopping over blocks that nobody asks for.</summary>
/// <remarks>For one thread; forward only between calls of <see cref="Seek"/>.</remarks>
internal sealed unsafe class PositionsCursor(IndexFileReader file, long start, long total)
{
    private readonly int[] _gaps = new int[PackedBlock.Length];
    private readonly int _rest = (int)(total % PackedBlock.Length);
    private long _block;
    private long _next = -1;
    private int _bits;
    private int _count;
    private int _index;
    private bool _isUnpacked;

    /// <summary>Goes to a place that the writer noted.</summary>
    public void Seek(uint offset, int index)
    {
        _next = start + offset;
        _count = 0;
        _index = 0;
        if (index > 0) Skip(index);
    }

    /// <summary>Passes over gaps.</summary>
    public void Skip(long gaps)
    {
        gaps += _index;
        while (gaps > _count)
        {
            gaps -= _count;
            Hop();
        }

        _index = (int)gaps;
    }

    /// <summary>Reads the positions of a document into the first places of <paramref name="target"/>.</summary>
    public void Read(Span<int> target)
    {
        var position = 0;
        for (var i = 0; i < target.Length;)
        {
            if (_index == _count)
            {
                _index = 0;
                Hop();
            }

            if (!_isUnpacked) Unpack();
            var taken = Math.Min(target.Length - i, _count - _index);
            foreach (var gap in _gaps.AsSpan(_index, taken)) target[i++] = position += gap;
            _index += taken;
        }
    }

    // Looks at the next block's width only; its gaps are unpacked when they are read.
    private void Hop()
    {
        if (total < PackedBlock.Length)
        {
            ReadRest(_next);
            return;
        }

        var width = file.Span(_next, 1)[0];
        if (width == PositionsFormat.Rest)
        {
            ReadRest(_next + 1);
            return;
        }

        if (width > PackedBlock.MostBits) throw file.Corrupt($"positions at {_next} have {width} bits");
        _bits = width;
        _block = _next + 1;
        _next = _block + PackedBlock.Size(width);
        file.Span(_block, PackedBlock.Size(width));
        _count = PackedBlock.Length;
        _isUnpacked = false;
    }

    private void Unpack()
    {
        PackedBlock.Unpack(file.Bytes + _block, _bits, 0, _gaps);
        _isUnpacked = true;
    }

    private void ReadRest(long offset)
    {
        const int Most = PackedBlock.Length * VarUInts.MostBytes;
        if (_rest == 0) throw file.Corrupt($"positions at {offset} end too early");
        var stretch = new SafeStretch(file, offset, Most, stackalloc byte[Most]);
        var at = stretch.Begin;
        for (var i = 0; i < _rest; i++) _gaps[i] = (int)(VarUInts.Read(ref at) & int.MaxValue);
        stretch.Check(at);
        _next = file.End;
        _count = _rest;
        _isUnpacked = true;
    }
}
