namespace SearchService.Engine.Segments.Deletions;

/// <summary>Which documents of the segment are gone? (files *.deleted-N, each written whole)</summary>
/// <remarks>
/// Layout: magic · document count u32 · deleted count u32 · one bit per document in words of 64, lowest first, set where deleted · footer. Read in place.
/// Example: document 1 of 3: magic · 03 00 00 00 · 01 00 00 00 · 02 00 00 00 00 00 00 00 · footer.
/// </remarks>
internal static class DeletionsFormat
{
    /// <summary>What the file begins with.</summary>
    public const string Magic = "SSDELE01";

    /// <summary>What follows the segment's name, before a number.</summary>
    public const string Suffix = ".deleted-";

    /// <summary>Where the words begin.</summary>
    public const int Words = 16;

    /// <summary>Words for a number of documents.</summary>
    public static int WordsFor(int documents) => (int)((documents + 63L) >> 6);
}
