namespace SearchService.Chinese.TableMaker;

/// <summary>How does a value per UTF-16 unit become a two-stage table? Cuts the values into pages and keeps equal pages once; page 0 is all zeros.</summary>
internal sealed class PageSet
{
    private readonly List<ushort[]> _pages;

    public PageSet(int pageBits, ushort[] values)
    {
        _pages = [new ushort[1 << pageBits]];
        Numbers = [.. values.Chunk(1 << pageBits).Select(NumberOf)];
    }

    /// <summary>Per page of the values, the number of the page stored.</summary>
    public byte[] Numbers { get; }

    /// <summary>The pages stored, one behind the other.</summary>
    public ushort[] Words => [.. _pages.SelectMany(page => page)];

    private byte NumberOf(ushort[] page)
    {
        var number = _pages.FindIndex(known => known.AsSpan().SequenceEqual(page));
        if (number >= 0) return (byte)number;
        _pages.Add(page);
        return checked((byte)(_pages.Count - 1));
    }
}
