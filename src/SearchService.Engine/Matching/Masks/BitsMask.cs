namespace SearchService.Engine.Matching.Masks;

/// <summary>Documents whose bit is set.</summary>
internal sealed class BitsMask(DocBits bits) : DocMask
{
    private readonly ulong[] _words = bits.Array;

    /// <inheritdoc/>
    public override ReadOnlySpan<ulong> Words => _words;

    /// <inheritdoc/>
    public override ulong Word(int index) => _words[index];
}
