namespace SearchService.Engine.Matching.Blocks;

/// <summary>Documents whose bit is not set.</summary>
internal sealed class OutsideTest(DocBits bits) : DocTest
{
    /// <inheritdoc/>
    public override bool Passes(int doc) => !bits.Has(doc);
}
