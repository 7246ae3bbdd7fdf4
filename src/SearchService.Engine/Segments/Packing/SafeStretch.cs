using SearchService.Engine.Storage;

namespace SearchService.Engine.Segments.Packing;

/// <summary>Where may a decoder read without asking at every byte? In the file itself, or near its end in a copy with zeros behind.</summary>
/// <remarks>Zeros end every number, so that a damaged stretch gives numbers, never a read behind the map; <see cref="Check"/> then says that too much was read.</remarks>
internal readonly unsafe ref struct SafeStretch
{
    private readonly IndexFileReader _file;
    private readonly byte* _begin;
    private readonly long _left;
    private readonly long _offset;

    /// <summary>A stretch from <paramref name="offset"/> on of which at most <paramref name="most"/> bytes will be read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">Where it begins; checked.</param>
    /// <param name="most">Upper bound of what a decoder reads, whatever the bytes are.</param>
    /// <param name="scratch">Pinned by the caller (stack), at least <paramref name="most"/> bytes, zeroed.</param>
    public SafeStretch(IndexFileReader file, long offset, int most, Span<byte> scratch)
    {
        _file = file;
        _offset = offset;
        if (offset < IndexFileFormat.HeaderLength || offset > file.End) throw file.Corrupt($"it refers to {offset}, outside its {file.Length} bytes");
        _left = file.End - offset;
        if (_left >= most)
        {
            _begin = file.Bytes + offset;
            return;
        }

        file.Span(offset, (int)_left).CopyTo(scratch);
        fixed (byte* copy = scratch) _begin = copy;
    }

    /// <summary>The first byte.</summary>
    public byte* Begin => _begin;

    /// <summary>Requires that the decoder, now at <paramref name="at"/>, stayed inside the file.</summary>
    public void Check(byte* at)
    {
        if (at - _begin > _left) throw _file.Corrupt($"numbers at {_offset} run over the end");
    }
}
