namespace SearchService.Engine.Segments.Positions;

/// <summary>Here is a document of a term: where in its text does the term stand? (file *.positions)</summary>
/// <remarks>
/// Per term, in the order of the terms file, the positions of all its documents in one string of gaps: a document's first position counts from 0, every
/// further one from the one before. The gaps stand in blocks of 128:
/// block = width u8 (0 to 31) · packed gaps (16 · width bytes, see <see cref="Packing.PackedBlock"/>);
/// what is left over behind the last full block = 255 u8 · gaps as varuints. A term with fewer than 128 positions is only gaps as varuints, without the 255.
/// The postings tell where the positions of a block of documents begin (byte offset of the positions block from the term's first byte, and how many
/// gaps of it belong to documents before), so that a document's positions are found by hopping over the widths of a few blocks.
/// Example: a term at positions 3 and 10 of one document and 4 of the next is 03 07 04.
/// Frame: magic "SSPOSN01", see <see cref="Storage.IndexFileFormat"/>.
/// </remarks>
internal static class PositionsFormat
{
    /// <summary>Magic of the file.</summary>
    public const string Magic = "SSPOSN01";

    /// <summary>Stands in the place of a width where the rest follows as varuints.</summary>
    public const byte Rest = 255;
}
