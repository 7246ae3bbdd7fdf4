namespace SearchService.Chinese.Tables;

/// <summary>How is a list per character stored? (the first four sections of Tables/pinyin.bin and Tables/glyphs.bin)</summary>
/// <remarks>
/// Sections:
/// <list type="number">
/// <item><description>Page numbers, 256 bytes, one for each high byte of a UTF-16 unit; page 0 has empty lists only.</description></item>
/// <item><description>Pages, 256 u16 each: the number of the character's list; list 0 is empty.</description></item>
/// <item><description>List starts, i32 per list and one more: where in the last section the list begins; it ends where the next begins.</description></item>
/// <item><description>Items, u16, list after list. Equal lists are stored once.</description></item>
/// </list>
/// Example, glyphs.bin: 未 is U+672A. Page numbers [67h] names a page whose word 2Ah names a list; from that list's start to the next stand 672Bh 末 and others.
/// </remarks>
internal static class CharacterListFormat
{
    public const int PageNumbers = 0;
    public const int Pages = 1;
    public const int ListStarts = 2;
    public const int Items = 3;

    public const int PageBits = 8;
    public const int PageLength = 1 << PageBits;
}
