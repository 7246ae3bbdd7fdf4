using System.Numerics;
using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Columns;

namespace SearchService.Engine.Collecting;

/// <summary>Which documents come first by a number column? Nothing is scored.</summary>
internal sealed unsafe class SortedPass(ColumnSort sort, int keep, SearchClock clock)
{
    private const int FewInWord = 6;

    private readonly TopList<Keyed> _top = new(keep);

    /// <summary>The first, in order.</summary>
    public ScoredDoc[] Hits() => Array.ConvertAll(_top.ToSorted(), static hit => new ScoredDoc(hit.Doc, 0));

    /// <summary>Offers all documents of a set; segments come in document order.</summary>
    public void Sweep(in PlacedSegment segment, DocBits bits)
    {
        var column = segment.View.Numbers(sort.Field);
        var words = bits.Words;
        var codes = column?.Codes ?? default;
        var whole = codes.Codes != null && codes is { Shape: CodeShape.One, BytesPerCode: sizeof(uint) } ? bits.Documents >> 6 : 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == 0) continue;
            if (clock.Poll()) return;
            var word = words[i];
            if (i < whole && _top.IsFull && BitOperations.PopCount(word) > FewInWord) word &= Better((uint*)codes.Codes + (i << 6), column!.Minimum);
            for (; word != 0; word &= word - 1) Offer(column, segment.FirstDoc, (i << 6) + BitOperations.TrailingZeroCount(word));
        }
    }

    private void Offer(NumberColumn? column, int firstDoc, int doc)
    {
        var isMissing = column is null || column.ValueCount(doc) == 0;
        var value = isMissing ? 0 : column!.Value(doc, 0);
        _top.Offer(new Keyed(isMissing, sort.Descending ? ~value : value, firstDoc + doc));
    }

    // Later documents must be better than the worst kept one, not as good: one comparison leaves most of 64 out.
    private ulong Better(uint* codes, long minimum)
    {
        var worst = _top.Worst;
        if (worst.IsMissing) return ulong.MaxValue;
        if (sort.Descending)
        {
            var value = ~worst.Key;
            if (value < minimum) return ulong.MaxValue;
            var least = (ulong)value - (ulong)minimum + 1;
            return least > uint.MaxValue ? 0 : CodeRange.Word(codes, (uint)least, uint.MaxValue - (uint)least);
        }

        if (worst.Key <= minimum) return 0;
        var most = (ulong)worst.Key - (ulong)minimum - 1;
        return CodeRange.Word(codes, 0u, (uint)Math.Min(most, uint.MaxValue));
    }
}
