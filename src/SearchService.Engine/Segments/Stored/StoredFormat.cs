namespace SearchService.Engine.Segments.Stored;

/// <summary>Here is a document: which bytes were handed in with it? (file *.stored)</summary>
/// <remarks>
/// Layout: magic · the documents' bytes one behind the other, as they came · zero bytes to a multiple of 8 · per document the offset of its first byte in the
/// file u64, and one offset more, behind the last · footer. Read in place. Example: two documents "ab" and "": magic · 61 62 · 00 00 00 00 00 00 ·
/// offsets 8, 10, 10 · footer; 68 bytes.
/// </remarks>
internal static class StoredFormat
{
    /// <summary>What the file begins with.</summary>
    public const string Magic = "SSSTOR01";

    /// <summary>What the file's name ends with.</summary>
    public const string Suffix = ".stored";
}
