namespace SearchService.Engine.Matching.Masks;

/// <summary>Documents that do not pass another mask.</summary>
internal sealed class OutsideMask(DocMask mask) : DocMask
{
    /// <inheritdoc/>
    public override ulong Word(int index) => ~mask.Word(index);

    /// <inheritdoc/>
    public override uint Byte(int index) => ~mask.Byte(index) & byte.MaxValue;

    /// <inheritdoc/>
    public override void Prefetch(int index) => mask.Prefetch(index);
}
