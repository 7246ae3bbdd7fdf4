using SearchService.Engine.Matching.Levels;
using SearchService.Engine.Matching.Scoring;
using SearchService.Engine.Segments.Postings;

namespace SearchService.Engine.Segments;

/// <summary>The terms of one field in one segment, in byte order of their UTF-8.</summary>
internal abstract class FieldTerms
{
    /// <summary>Documents with at least one term, deleted ones included.</summary>
    public abstract int DocumentCount { get; }

    /// <summary>Tokens over all documents (for keyword fields: postings).</summary>
    public abstract long TotalTermFrequency { get; }

    /// <summary>Finds an exact term.</summary>
    public abstract bool TryFind(ReadOnlySpan<byte> term, out TermEntry entry);

    /// <summary>A cursor standing before the first term at or after <paramref name="from"/>.</summary>
    public abstract TermCursor Seek(ReadOnlySpan<byte> from);

    /// <summary>The documents of a term; positions are only legal to read when asked for here.</summary>
    public abstract PostingsCursor Postings(in TermEntry entry, bool withPositions);

    /// <summary>The documents of a term by the block, for loops that skip whole blocks; null where there are none to be had.</summary>
    public virtual TermBlocks? Blocks(in TermEntry entry) => null;

    /// <summary>The levels of a term's documents in a field with these norms; null where it is not frequent, or not asked for often enough.</summary>
    public virtual TermLevels? Levels(in TermEntry entry, ReadOnlySpan<byte> norms, FieldStatistics statistics) => null;
}
