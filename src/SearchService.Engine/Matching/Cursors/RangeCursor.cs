using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching.Cursors;

/// <summary>Documents with a value of a number column between two bounds. Every document is a candidate; confirming reads its values.</summary>
internal sealed class RangeCursor(NumberColumn column, (long Minimum, long Maximum) range, int count, SearchClock clock) : ScoredCursor
{
    private readonly AllCursor _all = new(count, 0);

    /// <inheritdoc/>
    public override int Current => _all.Current;

    /// <inheritdoc/>
    public override long Cost => count;

    /// <inheritdoc/>
    public override double Best => 0;

    /// <inheritdoc/>
    public override DocCursor Candidates => _all;

    /// <inheritdoc/>
    public override int Next() => Settle(_all.Next());

    /// <inheritdoc/>
    public override int Advance(int target) => target <= _all.Current ? _all.Current : Settle(_all.Advance(target));

    /// <inheritdoc/>
    public override double Score() => 0;

    /// <inheritdoc/>
    public override bool Confirm()
    {
        var doc = _all.Current;
        var values = column.ValueCount(doc);
        for (var i = 0; i < values; i++)
        {
            var value = column.Value(doc, i);
            if (value > range.Maximum) return false;
            if (value >= range.Minimum) return true;
        }

        return false;
    }

    private int Settle(int doc)
    {
        while (doc != End && !Confirm())
        {
            doc = _all.Advance(clock.Poll() ? End : doc + 1);
        }

        return doc;
    }
}
