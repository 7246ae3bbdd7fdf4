using SearchService.Engine.Collecting;
using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Matching.Masks;

namespace SearchService.Engine.Matching.Plans;

/// <summary>A query made ready for one snapshot: terms looked up, weights computed, wildcards expanded.</summary>
/// <remarks>Immutable once made; the cursors it opens are for one thread each.</remarks>
internal abstract class Plan
{
    /// <summary>Opens a cursor over one segment; null when nothing in it matches.</summary>
    public abstract ScoredCursor? Open(in Opening opening);

    /// <summary>Whether finding the best and counting all are cheaper apart than together: where skipping saves much and bits count fast.</summary>
    public virtual bool CountsApart => false;

    /// <summary>How many documents of a segment without deletions match, where that is known without looking; -1 otherwise.</summary>
    public virtual int KnownCount(in PlacedSegment segment) => -1;

    /// <summary>Whether its matches are had as bits for so little that keeping them is not worth while.</summary>
    public virtual bool IsCheap => false;

    /// <summary>Adds all matches of a segment to a set.</summary>
    public virtual void AddTo(DocBits bits, in Opening opening)
    {
        if (Open(opening.Unscored) is { } cursor) bits.Add(cursor, opening.Clock);
    }

    /// <summary>Offers the best documents of a segment block by block, the most promising first; false where the plan or the segment does not allow it.</summary>
    public virtual bool TryBest(in Opening opening, TopList<Ranked> top) => false;

    /// <summary>Offers the best documents of a segment on a walk over all of its live matches, which are the result; null where that is no cheaper than a cursor.</summary>
    public virtual DocBits? TryAll(in Opening opening, TopList<Ranked> top) => null;

    /// <summary>The matches of a segment by 64 documents at a time: worked out as they are asked about, or all at once.</summary>
    public virtual DocMask Mask(in Opening opening)
    {
        var bits = ScratchBits.Take(opening.Segment.View.Count);
        AddTo(bits, opening.Unscored);
        return new BitsMask(bits);
    }

    /// <summary>A test of single documents, where that is cheap to have; null otherwise.</summary>
    public virtual DocTest? Test(in Opening opening) => null;

    /// <summary>Why does a document of the segment score as it does? Null when it does not match.</summary>
    public virtual Explanation? Explain(in Opening opening, int doc) =>
        Open(opening) is { } cursor && cursor.Advance(doc) == doc ? Explanation.Of(cursor.Score(), Description) : null;

    /// <summary>What this part of the query asks for, for explanations.</summary>
    protected abstract string Description { get; }
}
