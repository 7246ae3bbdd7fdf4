using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching.Cursors;

/// <summary>What can a posting score at best, from its block's impacts? Asked in document order, ahead of the cursor.</summary>
internal sealed class BlockBounds(PostingsCursor postings, TermWeight weight, bool hasNorms)
{
    private int _blockEnd = -1;
    private double _blockBound;

    /// <summary>The last document of the block that holds <paramref name="target"/>, or the cursor's document if that is later.</summary>
    public int BlockEnd(int target)
    {
        target = Math.Max(target, postings.Current);
        if (target <= _blockEnd || target == DocCursor.End) return Math.Max(target, _blockEnd);
        _blockEnd = postings.BlockEnd(target);
        _blockBound = BestOf(postings.BlockImpacts());
        return _blockEnd;
    }

    /// <summary>The best score from <paramref name="target"/> to <paramref name="end"/>, both inclusive.</summary>
    public double Best(int target, int end)
    {
        var best = 0.0;
        for (var from = Math.Max(target, postings.Current); from <= end && from != DocCursor.End; from = _blockEnd + 1)
        {
            BlockEnd(from);
            best = Math.Max(best, _blockBound);
            if (_blockEnd == DocCursor.End) break;
        }

        return best;
    }

    private float BestOf(ReadOnlySpan<Impact> impacts)
    {
        var best = 0f;
        foreach (var impact in impacts) best = Math.Max(best, weight.Score(impact.Frequency, hasNorms ? impact.Norm : TermWeight.NoNorm));
        return best;
    }
}
