namespace SearchService.Engine.Matching.Blocks;

/// <summary>Documents whose bit is set.</summary>
internal sealed class BitsTest(DocBits bits) : DocTest
{
    /// <inheritdoc/>
    public override bool Passes(int doc) => bits.Has(doc);
}
