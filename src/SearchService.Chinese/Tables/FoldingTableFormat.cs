namespace SearchService.Chinese.Tables;

/// <summary>To which UTF-16 unit does each unit fold? (Tables/folding.bin)</summary>
/// <remarks>
/// A two-stage table (Unicode Standard, chapter 5.1). Section 0: 256 bytes, for each high byte of a unit the number of its page. Section 1: the pages, 256
/// u16 each: what to add to the unit, modulo 2¹⁶, to get its folding. Page 0 is all zeros and stands for every stretch without foldings; equal pages are stored once.
/// Example: 'A' is U+0041. Section 0 byte 00h holds 1, so section 1 word 1 · 256 + 41h counts; it holds 0020h, and 0041h + 0020h is 'a'.
/// </remarks>
internal static class FoldingTableFormat
{
    public const int PageNumbers = 0;
    public const int Pages = 1;
    public const int PageBits = 8;
    public const int PageLength = 1 << PageBits;
    public const int PageCount = 0x10000 >> PageBits;
}
