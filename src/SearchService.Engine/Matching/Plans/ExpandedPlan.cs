using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Scoring;

namespace SearchService.Engine.Matching.Plans;

/// <summary>Documents with any of many terms; unscored, for a constant to be put around it.</summary>
internal sealed class ExpandedPlan(string description, IReadOnlyList<TermOccurrences> terms) : Plan
{
    // Beyond this many postings lists a heap costs more than setting bits.
    private const int MostInHeap = 16;

    /// <inheritdoc/>
    protected override string Description => description;

    /// <inheritdoc/>
    public override ScoredCursor? Open(in PlacedSegment segment, SearchClock clock)
    {
        var cursors = new List<DocCursor>();
        foreach (var term in terms)
        {
            if (term.Open(segment, withPositions: false) is { } postings) cursors.Add(postings);
        }

        return cursors.Count switch
        {
            0 => null,
            1 => new ConstantCursor(cursors[0], 0),
            <= MostInHeap => new ConstantCursor(new UnionCursor(cursors), 0),
            _ => new ConstantCursor(new BitsCursor(Unite(cursors, segment.View.Count, clock)), 0),
        };
    }

    private static DocBits Unite(List<DocCursor> cursors, int documents, SearchClock clock)
    {
        var bits = new DocBits(documents);
        foreach (var cursor in cursors) bits.Add(cursor, clock);
        return bits;
    }
}
