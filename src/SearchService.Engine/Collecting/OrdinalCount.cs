using System.Numerics;
using SearchService.Engine.Matching;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Columns;

namespace SearchService.Engine.Collecting;

/// <summary>How often does each ordinal of a column occur among the documents of a set?</summary>
/// <remarks>Where more than half of the documents are in the set, the others are counted and taken from what the column knows of all.</remarks>
internal sealed unsafe class OrdinalCount(OrdinalColumn column, int[] counts, SearchClock clock)
{
    private readonly ColumnCodes _codes = column.Codes;

    /// <summary>Counts the documents of a set into counts that are all 0.</summary>
    public void Add(DocBits bits)
    {
        var known = column.DocumentCounts;
        if (known.IsEmpty || bits.Count <= bits.Documents / 2)
        {
            Count(bits, flip: 0);
            return;
        }

        if (bits.Count < bits.Documents) Count(bits, flip: ulong.MaxValue);
        for (var ordinal = 0; ordinal < known.Length; ordinal++) counts[ordinal] = (int)known[ordinal] - counts[ordinal];
    }

    private void Count(DocBits bits, ulong flip)
    {
        var words = bits.Words;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i] ^ flip;
            if (flip != 0 && i == words.Length - 1 && (bits.Documents & 63) != 0) word &= (1UL << (bits.Documents & 63)) - 1;
            if (word == 0) continue;
            if (clock.Poll()) return;
            CountWord(word, i << 6);
        }
    }

    private void CountWord(ulong word, int first)
    {
        if (_codes.Codes == null) CountSlowly(word, first);
        else if (_codes.Shape == CodeShape.Many && _codes.BytesPerCode == 2) CountMany(word, (ushort*)_codes.Codes, _codes.Offsets + first);
        else if (_codes.Shape == CodeShape.One && _codes.BytesPerCode == 1) CountOne(word, _codes.Codes + first);
        else CountSlowly(word, first);
    }

    private void CountMany(ulong word, ushort* codes, uint* offsets)
    {
        var sums = counts;
        for (; word != 0; word &= word - 1)
        {
            var doc = BitOperations.TrailingZeroCount(word);
            var end = codes + offsets[doc + 1];
            for (var at = codes + offsets[doc]; at < end; at++) sums[*at]++;
        }
    }

    private void CountOne(ulong word, byte* codes)
    {
        var sums = counts;
        for (; word != 0; word &= word - 1) sums[codes[BitOperations.TrailingZeroCount(word)]]++;
    }

    private void CountSlowly(ulong word, int first)
    {
        for (; word != 0; word &= word - 1)
        {
            var doc = first + BitOperations.TrailingZeroCount(word);
            var ordinals = column.OrdinalCount(doc);
            for (var i = 0; i < ordinals; i++) counts[column.Ordinal(doc, i)]++;
        }
    }
}
