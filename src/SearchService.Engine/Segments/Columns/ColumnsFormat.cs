namespace SearchService.Engine.Segments.Columns;

/// <summary>Here is a document: which numbers and which strings does it have? (file *.columns)</summary>
/// <remarks>
/// <para>Layout: magic · columns · directory: column count (LEB128), per column its name (length in LEB128, UTF-8), kind u8 (<see cref="ColumnKind"/>) and offset u64 ·
/// offset of the directory u64 · footer. Columns without any value are left out. Everything is read in place.</para>
/// <para>A number column: smallest value i64 · largest value i64 · codes, each a value minus the smallest.</para>
/// <para>An ordinal column: value count u32 · bytes of all values u32 · per value the documents that have it u32 · per value the end of its UTF-8 u32 · the values'
/// UTF-8 in byte order · codes, each the place of a value in that order.</para>
/// <para>Codes: aligned to 8: shape u8 (<see cref="CodeShape"/>) · bytes per code u8, 1, 2, 4 or 8 · six zero bytes · code count u64 · aligned to 64: for
/// <see cref="CodeShape.Many"/> per document and once more the number of codes before it u32 · the codes, aligned to 64 again. With <see cref="CodeShape.AtMostOne"/>
/// a code is one greater, and 0 stands for none.</para>
/// <para>Example: a number column with 19000, nothing, 19003: 38 4A 00 00 00 00 00 00 · 3B 4A 00 00 00 00 00 00 · 02 01 00 00 00 00 00 00 · 03 00 00 00 00 00 00 00 ·
/// zero bytes to a multiple of 64 · 01 00 04.</para>
/// </remarks>
internal static class ColumnsFormat
{
    /// <summary>What the file begins with.</summary>
    public const string Magic = "SSCOLS01";

    /// <summary>What the file's name ends with.</summary>
    public const string Suffix = ".columns";

    /// <summary>Where codes may begin: a cache line.</summary>
    public const int Alignment = 64;
}
