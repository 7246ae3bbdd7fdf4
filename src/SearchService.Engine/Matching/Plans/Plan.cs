namespace SearchService.Engine.Matching.Plans;

/// <summary>A query made ready for one snapshot: terms looked up, weights computed, wildcards expanded.</summary>
/// <remarks>Immutable once made; the cursors it opens are for one thread each.</remarks>
internal abstract class Plan
{
    /// <summary>Opens a cursor over one segment; null when nothing in it matches.</summary>
    public abstract ScoredCursor? Open(in PlacedSegment segment, SearchClock clock);

    /// <summary>Why does a document of the segment score as it does? Null when it does not match.</summary>
    public virtual Explanation? Explain(in PlacedSegment segment, int doc, SearchClock clock) =>
        Open(segment, clock) is { } cursor && cursor.Advance(doc) == doc ? Explanation.Of(cursor.Score(), Description) : null;

    /// <summary>What this part of the query asks for, for explanations.</summary>
    protected abstract string Description { get; }
}
