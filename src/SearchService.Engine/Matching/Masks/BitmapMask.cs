namespace SearchService.Engine.Matching.Masks;

/// <summary>Documents that a mapped bitmap has, which may end before the last document.</summary>
internal sealed unsafe class BitmapMask(ulong* bitmap, int words) : DocMask
{
    /// <inheritdoc/>
    public override ReadOnlySpan<ulong> Words => new(bitmap, words);

    /// <inheritdoc/>
    public override ulong Word(int index) => index < words ? bitmap[index] : 0;
}
