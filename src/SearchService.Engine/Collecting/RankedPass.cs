using SearchService.Engine.Matching;
using SearchService.Engine.Matching.Plans;

namespace SearchService.Engine.Collecting;

/// <summary>Which documents score best? Visits segments in document order; a document that only ties with the worst kept one loses.</summary>
internal sealed class RankedPass(int keep, SearchClock clock)
{
    private readonly TopList<Ranked> _top = new(keep);

    /// <summary>Documents visited that match and live.</summary>
    public int Visited { get; private set; }

    /// <summary>Whether every match was visited, so that <see cref="Visited"/> is their number.</summary>
    public bool VisitedAll { get; private set; } = true;

    /// <summary>The best, best first.</summary>
    public ScoredDoc[] Hits() => Array.ConvertAll(_top.ToSorted(), static hit => new ScoredDoc(hit.Doc, hit.Score));

    /// <summary>Takes the best of a segment from the plan's blocks; false where it has none to offer.</summary>
    public bool TryBlocks(in PlacedSegment segment, Plan plan)
    {
        if (!plan.TryBest(new Opening(segment, clock, Scores.Best), _top)) return false;
        VisitedAll = false;
        return true;
    }

    /// <summary>Takes the best and all matches of a segment from the plan in one go; false where it has none to give so.</summary>
    public bool TryAll(in PlacedSegment segment, Plan plan, MatchTally tally)
    {
        if (plan.TryAll(new Opening(segment, clock, Scores.All), _top) is not { } live) return false;
        tally.Add(segment, live);
        return true;
    }

    /// <summary>Visits only what can compete, with a cursor opened for the best.</summary>
    public void Skim(in PlacedSegment segment, ScoredCursor cursor)
    {
        var deleted = segment.View.Deleted;
        var window = new Window(cursor);
        if (_top.IsFull) RaiseTo(cursor);
        for (var target = 0; ;)
        {
            if (_top.IsFull && !window.Competes(target, _top.Worst.Score))
            {
                VisitedAll = false;
                if (window.End == DocCursor.End) return;
                target = window.End + 1;
                if (clock.Poll()) return;
                continue;
            }

            var doc = cursor.Advance(target);
            if (doc == DocCursor.End || clock.Poll()) return;
            target = doc + 1;
            if (IsDeleted(deleted, doc)) continue;
            Visited++;
            if (_top.Offer(new Ranked((float)cursor.Score(), segment.FirstDoc + doc)) && _top.IsFull) RaiseTo(cursor);
        }
    }

    /// <summary>Visits every match and hands the live ones to <paramref name="tally"/>, scoring only what can compete.</summary>
    public void Sweep(in PlacedSegment segment, ScoredCursor cursor, MatchTally tally)
    {
        var deleted = segment.View.Deleted;
        var window = new Window(cursor);
        var live = tally.WantsDocuments ? ScratchBits.Take(segment.View.Count) : null;
        var visited = Visited;
        for (var doc = cursor.Next(); doc != DocCursor.End && !clock.Poll(); doc = cursor.Next())
        {
            if (IsDeleted(deleted, doc)) continue;
            Visited++;
            live?.Add([doc]);
            var minimum = _top.IsFull ? _top.Worst.Score : float.NegativeInfinity;
            if (_top.IsFull && !window.Competes(doc, minimum)) continue;
            if (cursor.TryScore(minimum, out var score)) _top.Offer(new Ranked((float)score, segment.FirstDoc + doc));
        }

        if (live is null) tally.Add(Visited - visited);
        else tally.Add(segment, live);
    }

    private void RaiseTo(ScoredCursor cursor)
    {
        VisitedAll = false;
        cursor.Raise(_top.Worst.Score);
    }

    private static bool IsDeleted(ReadOnlySpan<ulong> deleted, int doc) =>
        !deleted.IsEmpty && (deleted[doc >> 6] >> (doc & 63) & 1) != 0;

    /// <summary>The stretch of documents whose bound is known.</summary>
    private struct Window(ScoredCursor cursor)
    {
        private const double Slack = 1 + 1e-12;

        private double _bound;

        public int End { get; private set; } = -1;

        public bool Competes(int doc, float minimum)
        {
            if (doc > End)
            {
                End = cursor.BoundEnd(doc);
                _bound = cursor.Bound(doc, End) * Slack;
            }

            return (float)_bound > minimum;
        }
    }
}
