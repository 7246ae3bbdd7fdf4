using SearchService.Chinese.TableMaker.JavaStreams;

namespace SearchService.Chinese.TableMaker.SmartCn;

/// <summary>What does Lucene's bigramdict.mem answer for a pair of words?</summary>
/// <remarks>The file keeps 64-bit hashes of "first@second" in an open-addressed table, never the words themselves.</remarks>
internal sealed class BigramHashes
{
    private const int FilterBits = 23;
    private readonly long[] _hashes;
    private readonly int[] _frequencies;
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    public BigramHashes(Stream stream)
    {
        var reader = new JavaArrayReader(stream);
        _hashes = reader.Read<long[]>();
        _frequencies = reader.Read<int[]>();
        foreach (var hash in _hashes) _filter[FilterWord(hash)] |= 1UL << (int)(hash & 63);
    }

    /// <summary>Number of slots in use.</summary>
    public int Count => _hashes.Count(hash => hash != 0);

    /// <summary>False when no pair of this hash is stored; true for the stored ones and few others.</summary>
    public bool MayHold(long hash) => (_filter[FilterWord(hash)] >> (int)(hash & 63) & 1) != 0;

    /// <summary>The frequency of "first@second", found by the same steps as Lucene takes; 0 when it does not find it.</summary>
    public int FrequencyOf(ReadOnlySpan<char> pair)
    {
        var size = _hashes.Length;
        var hash = LuceneHash.Of(pair);
        var start = (int)(hash % size);
        var step = LuceneHash.StepOf(pair) % size;
        if (start < 0) start += size;
        if (step < 0) step += size;
        var slot = start;
        var i = 1;
        for (; i < size && _hashes[slot] != 0 && _hashes[slot] != hash; i++) slot = unchecked(start + (i * step)) % size;
        return i < size && _hashes[slot] == hash ? _frequencies[slot] : 0;
    }

    private static int FilterWord(long hash) => (int)((ulong)hash >> 6 & ((1UL << (FilterBits - 6)) - 1));
}
