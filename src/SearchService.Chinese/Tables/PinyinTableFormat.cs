namespace SearchService.Chinese.Tables;

/// <summary>How is each character read? (Tables/pinyin.bin)</summary>
/// <remarks>
/// Sections:
/// <list type="number">
/// <item><description>Syllables, <see cref="SyllableLength"/> bytes each: ASCII letters without tone, v for ü, filled up with zeros, ordinally sorted. A syllable's number is its place.</description></item>
/// <item><description>Page numbers, 256 bytes, one for each high byte of a UTF-16 unit; page 0 has no readings.</description></item>
/// <item><description>Pages, 256 u16 each: the number of the character's list of readings; list 0 is empty.</description></item>
/// <item><description>List starts, u32 per list and one more: where in the last section the list begins; it ends where the next begins.</description></item>
/// <item><description>Readings, u16: syllable numbers, the most usual reading of a character first. Equal lists are stored once.</description></item>
/// </list>
/// Example: 重 is U+91CD. Page numbers [91h] names a page whose word CDh names a list; between that list's two starts stand two words, the numbers of zhong and chong.
/// </remarks>
internal static class PinyinTableFormat
{
    public const int Syllables = 0;
    public const int PageNumbers = 1;
    public const int Pages = 2;
    public const int ListStarts = 3;
    public const int Readings = 4;

    public const int SyllableLength = 8;
    public const int PageBits = 8;
    public const int PageLength = 1 << PageBits;
    public const int PageCount = 0x10000 >> PageBits;
}
