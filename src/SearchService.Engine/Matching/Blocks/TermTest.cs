using SearchService.Engine.Segments.Postings;

namespace SearchService.Engine.Matching.Blocks;

/// <summary>Documents that a term stands in.</summary>
internal sealed class TermTest(TermBlocks blocks) : DocTest
{
    /// <inheritdoc/>
    public override bool Passes(int doc) => blocks.Has(doc);
}
