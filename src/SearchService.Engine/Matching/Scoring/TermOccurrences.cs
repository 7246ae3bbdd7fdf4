using SearchService.Engine.Segments;

namespace SearchService.Engine.Matching.Scoring;

/// <summary>Where is a term found? Its entry per segment.</summary>
/// <param name="Field">The field.</param>
/// <param name="Entries">Per segment, null where the term is absent.</param>
/// <param name="DocumentFrequency">Documents over all segments, deleted ones included.</param>
internal sealed record TermOccurrences(string Field, TermEntry?[] Entries, long DocumentFrequency)
{
    /// <summary>The postings in a segment; null where the term is absent.</summary>
    public PostingsCursor? Open(in PlacedSegment segment, bool withPositions) =>
        Entries[segment.Index] is { } entry ? segment.View.Terms(Field)!.Postings(entry, withPositions) : null;
}
