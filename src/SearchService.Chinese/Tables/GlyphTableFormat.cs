namespace SearchService.Chinese.Tables;

/// <summary>Which characters look like each character? (Tables/glyphs.bin)</summary>
/// <remarks>
/// The four sections of <see cref="CharacterListFormat"/>; the items are UTF-16 units, the most alike first, at most <see cref="MostLookAlikes"/> per character. If a list
/// of a has b, the list of b has a. Example: the list of 末 U+672B contains the word 672Ah, 未, and the list of 未 the word 672Bh.
/// </remarks>
internal static class GlyphTableFormat
{
    public const int MostLookAlikes = 32;
}
