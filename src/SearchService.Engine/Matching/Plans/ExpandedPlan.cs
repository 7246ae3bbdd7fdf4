using SearchService.Engine.Matching.Cursors;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Matching.Unions;

namespace SearchService.Engine.Matching.Plans;

/// <summary>Documents with any of many terms; unscored, for a constant to be put around it.</summary>
internal sealed class ExpandedPlan(string description, IReadOnlyList<TermOccurrences> terms) : Plan
{
    // Beyond this many postings lists a heap costs more than setting bits.
    private const int MostInHeap = 16;

    /// <inheritdoc/>
    protected override string Description => description;

    /// <inheritdoc/>
    public override bool CountsApart => true;

    /// <inheritdoc/>
    public override ScoredCursor? Open(in Opening opening)
    {
        var cursors = OpenTerms(opening);
        if (cursors.Count == 0) return null;
        if (cursors.Count == 1) return new ConstantCursor(cursors[0], 0);
        if (cursors.Count <= MostInHeap) return new ConstantCursor(new UnionCursor(cursors), 0);
        var bits = ScratchBits.Take(opening.Segment.View.Count);
        foreach (var cursor in cursors) bits.Add(cursor, opening.Clock);
        return new ConstantCursor(new BitsCursor(bits), 0);
    }

    /// <inheritdoc/>
    public override void AddTo(DocBits bits, in Opening opening)
    {
        foreach (var cursor in OpenTerms(opening)) bits.Add(cursor, opening.Clock);
    }

    private List<DocCursor> OpenTerms(in Opening opening)
    {
        var cursors = new List<DocCursor>();
        foreach (var term in terms)
        {
            if (term.Open(opening.Segment, withPositions: false) is { } postings) cursors.Add(postings);
        }

        return cursors;
    }
}
