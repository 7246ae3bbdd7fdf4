using SearchService.Engine.Matching;

namespace SearchService.Engine.Collecting;

/// <summary>Which documents come first by a number column? Nothing is scored.</summary>
internal sealed class SortedPass(ColumnSort sort, int keep, SearchClock clock)
{
    private readonly TopList<Keyed> _top = new(keep);

    /// <summary>The first, in order.</summary>
    public ScoredDoc[] Hits() => Array.ConvertAll(_top.ToSorted(), static hit => new ScoredDoc(hit.Doc, 0));

    /// <summary>Visits every match and hands the live ones to <paramref name="tally"/>.</summary>
    public void Sweep(in PlacedSegment segment, ScoredCursor cursor, MatchTally tally)
    {
        var deleted = segment.View.Deleted;
        var column = segment.View.Numbers(sort.Field);
        for (var doc = cursor.Next(); doc != DocCursor.End && !clock.Poll(); doc = cursor.Next())
        {
            if (!deleted.IsEmpty && (deleted[doc >> 6] >> (doc & 63) & 1) != 0) continue;
            tally.Add(doc);
            var isMissing = column is null || column.ValueCount(doc) == 0;
            var value = isMissing ? 0 : column!.Value(doc, 0);
            _top.Offer(new Keyed(isMissing, sort.Descending ? ~value : value, segment.FirstDoc + doc));
        }
    }
}
