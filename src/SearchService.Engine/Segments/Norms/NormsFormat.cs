namespace SearchService.Engine.Segments.Norms;

/// <summary>Here is a document: how many tokens long is its field? (file *.norms)</summary>
/// <remarks>
/// Layout: magic · per text field, aligned to 64 bytes: one norm byte per document (<see cref="NormByte"/>) · directory: field count (LEB128), per field its name
/// (length in LEB128, UTF-8) and the offset of its bytes u64 · offset of the directory u64 · footer. Read in place.
/// Example: one field "t", three documents of 0, 5 and 137 tokens: 53 53 4E 4F 52 4D 30 31 · 56 zero bytes · 00 05 3E · 01 · 01 74 · 40 00 00 00 00 00 00 00 ·
/// 43 00 00 00 00 00 00 00 · footer. The byte 3E stands for the lengths 136 to 143.
/// </remarks>
internal static class NormsFormat
{
    /// <summary>What the file begins with.</summary>
    public const string Magic = "SSNORM01";

    /// <summary>What the file's name ends with.</summary>
    public const string Suffix = ".norms";

    /// <summary>Where a field's bytes may begin.</summary>
    public const int Alignment = 64;
}
