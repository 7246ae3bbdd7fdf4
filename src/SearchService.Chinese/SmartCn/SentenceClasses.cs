using SearchService.Chinese.Tables;

namespace SearchService.Chinese.SmartCn;

/// <summary>Of which sentence class is a code point? Reads the embedded table in place (see <see cref="SentenceTableFormat"/>).</summary>
internal static unsafe class SentenceClasses
{
    private const int ClassMask = (1 << SentenceTableFormat.ClassBits) - 1;
    private static readonly EmbeddedTable Table = EmbeddedTable.Open("sentences.bin", TableFormat.SentencesMagic);
    private static readonly byte* Plane0 = Table.Section<byte>(SentenceTableFormat.Plane0);
    private static readonly uint* HigherRanges = Table.Section<uint>(SentenceTableFormat.HigherRanges, out HigherCount);
    private static readonly int HigherCount;

    /// <summary>The class of a code point; O(1) below U+10000, O(log ranges) above.</summary>
    public static SentenceClass Of(int codePoint)
    {
        if (codePoint < SentenceTableFormat.Plane0Length)
            return (SentenceClass)((Plane0[codePoint / 2] >> (codePoint % 2 * SentenceTableFormat.ClassBits)) & ClassMask);
        var ranges = new ReadOnlySpan<uint>(HigherRanges, HigherCount);
        var place = ranges.BinarySearch(((uint)codePoint << SentenceTableFormat.ClassBits) | ClassMask);
        return (SentenceClass)(ranges[place < 0 ? ~place - 1 : place] & ClassMask);
    }
}
