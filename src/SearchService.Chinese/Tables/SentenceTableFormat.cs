namespace SearchService.Chinese.Tables;

/// <summary>How are the sentence classes of characters stored? (Tables/sentences.bin)</summary>
/// <remarks>
/// Section 0: four bits per code point below U+10000, the even code point in the low half of its byte. Section 1: the ranges from U+10000 on, u32 each,
/// ascending: first code point · 2⁴ + class; a range ends where the next begins.
/// </remarks>
internal static class SentenceTableFormat
{
    public const int Plane0 = 0;
    public const int HigherRanges = 1;
    public const int ClassBits = 4;
    public const int Plane0Length = 0x10000;
}
