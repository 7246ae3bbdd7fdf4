namespace SearchService.Engine.Segments.Postings;

/// <summary>Here is a term: in which documents does it stand, how often, and how well can it score in a stretch of them? (file *.postings)</summary>
/// <remarks>
/// <para>A term with one document has nothing here: its entry holds the document.</para>
/// <para>
/// A term with 2 to 127 documents (its entry points at the first byte):
/// text = impacts length u8 · impacts · postings; keyword = postings.
/// A posting of a text field = varuint (gap · 2 + 1 if the frequency is 1) · [varuint frequency - 2]; of a keyword field = varuint gap.
/// A gap is the document minus the one before minus 1; before the first stands -1.
/// </para>
/// <para>
/// A term with more (its entry points at the directory, which begins at a multiple of 8 bytes):
/// blocks of 128 documents, one behind the other · a last block of what is left over · padding · [bitmap] · directory.
/// Full block of a text field = gap width u8 · frequency width u8 · positions index u8 · impacts length u8 · positions offset u32 · impacts ·
/// packed gaps · packed frequencies minus 1; of a keyword field = gap width u8 · packed gaps (see <see cref="Packing.PackedBlock"/>). The last block, if it is not
/// full, has the same head with 255 as gap width and varuint postings behind the impacts. Where the term has a bitmap, full blocks have 254 as gap width and no
/// gaps: their documents are the 128 bits set up to the block's last document.
/// Positions offset and index say where the positions of the block's first document begin (see <see cref="Positions.PositionsFormat"/>).
/// Bitmap = u64 words, one bit per document up to the last one, lowest bit first; only for terms in at least one of <see cref="DenseShare"/> documents.
/// Directory = distance from its own first byte back to the first block u64 · words of the bitmap u32 (0: none) · bytes of all stretch impacts u32 ·
/// last document of each block u32 · offset of each block from the first u32 · (text:) end of each stretch's impacts in the bytes that follow u32 · those bytes.
/// A stretch is <see cref="BlocksPerStretch"/> blocks; its impacts bound all of them.
/// </para>
/// <para>
/// Impacts = pairs of varuint (frequency minus the frequency of the pair before) and norm u8, both rising: the documents of a block that no other of the block
/// beats in both, more than <see cref="MostImpacts"/> of them thinned out to fewer and better ones.
/// </para>
/// <para>
/// Example: a text term once in document 0 (norm 5) and three times in document 2 (norm 9): impacts (1, 5), (3, 9), so 04 01 05 02 09 · 01 · 02 01.
/// Frame: magic "SSPOST01", see <see cref="Storage.IndexFileFormat"/>.
/// </para>
/// </remarks>
internal static class PostingsFormat
{
    /// <summary>Magic of the file.</summary>
    public const string Magic = "SSPOST01";

    /// <summary>Documents in a full block.</summary>
    public const int BlockLength = Packing.PackedBlock.Length;

    /// <summary>Blocks whose impacts are summed up once more.</summary>
    public const int BlocksPerStretch = 32;

    /// <summary>Most pairs that are kept of a block.</summary>
    public const int MostImpacts = 16;

    /// <summary>Stands in the place of the gap width where a block is not full.</summary>
    public const byte Rest = 255;

    /// <summary>Stands in the place of the gap width where the documents are in the bitmap.</summary>
    public const byte InBitmap = 254;

    /// <summary>A term in at least one of so many documents has a bitmap.</summary>
    public const int DenseShare = 8;

    /// <summary>Bytes before the impacts of a text block.</summary>
    public const int TextHead = 8;

    /// <summary>Bytes of the directory before its arrays.</summary>
    public const int DirectoryHead = 16;

    /// <summary>Where directories and bitmaps may begin.</summary>
    public const int Alignment = 8;

    /// <summary>Whether a term has a bitmap.</summary>
    public static bool IsDense(int documentFrequency, int documentCount) =>
        documentFrequency >= BlockLength && (long)documentFrequency * DenseShare >= documentCount;

    /// <summary>Blocks of a term, the last one included.</summary>
    public static int Blocks(int documentFrequency) => (documentFrequency + BlockLength - 1) / BlockLength;

    /// <summary>Stretches of so many blocks.</summary>
    public static int Stretches(int blocks) => (blocks + BlocksPerStretch - 1) / BlocksPerStretch;
}
