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
        var zones = CodeZones.Of(column, bits.Documents);
        var isStale = true;
        var (least, greatest) = (0u, uint.MaxValue);
        for (var i = 0; i < words.Length; i++)
        {
            var isFull = _top.IsFull && i < whole;
            if (isFull && isStale) (least, greatest) = Better(column!.Minimum);
            isStale &= !isFull;
            if (isFull) i = least > greatest ? whole : zones?.Next(i, whole, least, greatest) ?? i;
            if (i == words.Length) return;
            var word = words[i];
            if (word == 0) continue;
            if (clock.Poll()) return;
            if (isFull && i < whole && (zones is not null || BitOperations.PopCount(word) > FewInWord)) word &= CodeRange.Word((uint*)codes.Codes + (i << 6), least, greatest - least);
            for (; word != 0; word &= word - 1) isStale |= Offer(column, segment.FirstDoc, (i << 6) + BitOperations.TrailingZeroCount(word));
        }
    }

    private bool Offer(NumberColumn? column, int firstDoc, int doc)
    {
        var isMissing = column is null || column.ValueCount(doc) == 0;
        var value = isMissing ? 0 : column!.Value(doc, 0);
        return _top.Offer(new Keyed(isMissing, sort.Descending ? ~value : value, firstDoc + doc));
    }

    // Later documents must be better than the worst kept one, not as good: the codes between which they are; none if the first is greater than the last.
    private (uint Least, uint Greatest) Better(long minimum)
    {
        var worst = _top.Worst;
        if (worst.IsMissing) return (0, uint.MaxValue);
        if (sort.Descending)
        {
            var value = ~worst.Key;
            if (value < minimum) return (0, uint.MaxValue);
            var least = (ulong)value - (ulong)minimum + 1;
            return least > uint.MaxValue ? (1, 0) : ((uint)least, uint.MaxValue);
        }

        if (worst.Key <= minimum) return (1, 0);
        return (0, (uint)Math.Min((ulong)worst.Key - (ulong)minimum - 1, uint.MaxValue));
    }
}
