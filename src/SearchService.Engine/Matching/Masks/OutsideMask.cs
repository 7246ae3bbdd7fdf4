namespace SearchService.Engine.Matching.Masks;

/// <summary>Documents that do not pass another mask.</summary>
internal sealed class OutsideMask(DocMask mask) : DocMask
{
    /// <inheritdoc/>
    public override ulong Word(int index) => ~mask.Word(index);
}
