namespace SearchService.Engine.Segments.Columns;

/// <summary>The small numbers of a column, in place, for loops that run over many documents.</summary>
/// <remarks>Valid while the segment is open. Thread-safe.</remarks>
internal readonly unsafe struct ColumnCodes
{
    /// <summary>Describes codes at an address.</summary>
    public ColumnCodes(CodeShape shape, int bytesPerCode, byte* codes, uint* offsets)
    {
        Shape = shape;
        BytesPerCode = bytesPerCode;
        Codes = codes;
        Offsets = offsets;
    }

    /// <summary>How many codes documents have.</summary>
    public CodeShape Shape { get; }

    /// <summary>1, 2, 4 or 8.</summary>
    public int BytesPerCode { get; }

    /// <summary>The first code, aligned to 64 bytes.</summary>
    public byte* Codes { get; }

    /// <summary>For <see cref="CodeShape.Many"/>: per document, and once more, the number of codes before it; else null.</summary>
    public uint* Offsets { get; }

    /// <summary>Codes of a document.</summary>
    public int Count(int doc) => Shape switch
    {
        CodeShape.One => 1,
        CodeShape.AtMostOne => Raw((uint)doc) == 0 ? 0 : 1,
        _ => (int)(Offsets[doc + 1] - Offsets[doc]),
    };

    /// <summary>A code of a document, 0 ≤ index &lt; Count.</summary>
    public ulong Code(int doc, int index) => Shape switch
    {
        CodeShape.One => Raw((uint)doc),
        CodeShape.AtMostOne => Raw((uint)doc) - 1,
        _ => Raw(Offsets[doc] + (uint)index),
    };

    private ulong Raw(uint place) => BytesPerCode switch
    {
        1 => Codes[place],
        2 => ((ushort*)Codes)[place],
        4 => ((uint*)Codes)[place],
        _ => ((ulong*)Codes)[place],
    };
}
