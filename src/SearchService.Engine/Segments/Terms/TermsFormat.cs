using System.Buffers.Binary;

namespace SearchService.Engine.Segments.Terms;

/// <summary>Here is a term: does the field have it, and where are its postings? (file *.terms)</summary>
/// <remarks>
/// <para>body = fields, one behind the other · directory · offset of the directory u64.</para>
/// <para>
/// A field = blocks of <see cref="BlockLength"/> terms in byte order (the last may have fewer) · padding · index, at a multiple of 8 bytes:
/// key of each block u64 · offset of each block from the field's first byte u32.
/// The key is the first eight bytes of the block's first term behind the prefix that all terms of the field share, zeros where it is shorter, as a big-endian
/// number (stored little-endian), so that comparing keys is comparing terms; a lookup searches keys and opens one block.
/// </para>
/// <para>
/// block = bytes of the term part varuint · term part · entry part.
/// Term part = length varuint · first term; for each further term: bytes shared with the one before varuint · bytes that follow varuint · those bytes.
/// Entry part = base of the postings offsets varuint · (text:) base of the positions offsets varuint · per term: documents varuint ·
/// (text:) occurrences minus documents varuint · postings varuint · (text:) positions varuint.
/// Postings is the document for a term in one document, else the distance from the offset before it; positions likewise is a distance. The first distances of a
/// block count from the bases.
/// </para>
/// <para>
/// directory = fields varuint · per field: length of the name varuint · name · 1 for text, 0 for keyword u8 · terms varuint · documents varuint ·
/// occurrences varuint · length of the shared prefix varuint · prefix · first byte varuint · index varuint.
/// </para>
/// <para>
/// Example: the keyword terms ab (document 7) and ac (documents 1, 2; postings at 8) are one block 06 · 02 61 62 · 01 01 63
/// · 00 · 01 07 · 02 08, with key 62 00 00 00 00 00 00 00 read big-endian: the shared prefix "a" is left out.
/// Frame: magic "SSTERM01", see <see cref="Storage.IndexFileFormat"/>.
/// </para>
/// </remarks>
internal static class TermsFormat
{
    /// <summary>Magic of the file.</summary>
    public const string Magic = "SSTERM01";

    /// <summary>Terms in a full block.</summary>
    public const int BlockLength = 16;

    /// <summary>Where an index may begin.</summary>
    public const int Alignment = 8;

    /// <summary>The key of a term without the field's shared prefix.</summary>
    public static ulong KeyOf(ReadOnlySpan<byte> rest)
    {
        if (rest.Length >= sizeof(ulong)) return BinaryPrimitives.ReadUInt64BigEndian(rest);
        var key = 0UL;
        for (var i = 0; i < rest.Length; i++) key |= (ulong)rest[i] << (56 - (8 * i));
        return key;
    }
}
