namespace SearchService.Chinese.Tables;

/// <summary>Which words mean nearly the same as each word? (Tables/near.bin)</summary>
/// <remarks>
/// Sections: 0 all words one behind another, UTF-16, in ordinal order · 1 per word where it begins, u32, and one more for the end · 2 per word where its list begins, u32, and one more
/// for the end · 3 the lists, u32 each: the number of a word in the low <see cref="NumberBits"/> bits, its nearness from 1 to 255 above; the nearest first · 4 per word a byte, 1 for an action, 2 for a name. Example: of the
/// words 夏天 and 夏季, each the other's nearest, the sections are 夏天夏季 in code-point order 夏天 夏季 · 0 2 4 · 0 1 2 · FF000001 FF000000 · 0 0.
/// </remarks>
internal static class NearWordTableFormat
{
    public const int Texts = 0;
    public const int Starts = 1;
    public const int ListStarts = 2;
    public const int Lists = 3;
    public const int Kinds = 4;
    public const int NumberBits = 24;
    public const int MostNear = 16;
    public const byte Action = 1;
    public const byte Name = 2;
}
