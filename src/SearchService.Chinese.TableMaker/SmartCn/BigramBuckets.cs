using SearchService.Chinese.Tables;

namespace SearchService.Chinese.TableMaker.SmartCn;

/// <summary>Hashes bigram keys into buckets of one cache line each (see <see cref="WordTableFormat"/>).</summary>
internal sealed class BigramBuckets
{
    private const int CellCount = WordTableFormat.BucketLength << WordTableFormat.BucketBits;
    private readonly uint[] _keys = [.. Enumerable.Repeat(WordTableFormat.FreeCell, CellCount)];
    private readonly ushort[] _values = new ushort[CellCount];

    /// <summary>The key of each cell.</summary>
    public ReadOnlySpan<uint> Keys => _keys;

    /// <summary>The value of each cell.</summary>
    public ReadOnlySpan<ushort> Values => _values;

    /// <summary>Puts a key into the first free cell from its bucket on.</summary>
    public void Add(uint key, int value)
    {
        var bucket = (key * WordTableFormat.KeyMultiplier) >> (32 - WordTableFormat.BucketBits);
        var cell = (int)bucket * WordTableFormat.BucketLength;
        while (_keys[cell] != WordTableFormat.FreeCell) cell = (cell + 1) % CellCount;
        _keys[cell] = key;
        _values[cell] = checked((ushort)value);
    }
}
