using System.Numerics;
using System.Runtime.Intrinsics.X86;
using SearchService.Engine.Matching.Blocks;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Columns;

namespace SearchService.Engine.Matching.Masks;

/// <summary>Documents with a code between two bounds, compared in place.</summary>
internal sealed unsafe class RangeMask<T>(IntPtr codes, (T Low, T Span) range, int documents) : DocMask
    where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T>
{
    /// <inheritdoc/>
    public override bool IsWorthKeeping => true;

    /// <inheritdoc/>
    public override ulong Word(int index)
    {
        var first = (T*)codes + ((long)index << 6);
        var left = documents - (index << 6);
        if (left >= 64) return CodeRange.Word(first, range.Low, range.Span);
        var word = 0UL;
        for (var i = 0; i < left; i++) word |= unchecked(first[i] - range.Low) <= range.Span ? 1UL << i : 0;
        return word;
    }

    /// <inheritdoc/>
    public override uint Byte(int index)
    {
        var first = (T*)codes + ((long)index << 3);
        var left = Math.Min(documents - (index << 3), 8);
        var bits = 0u;
        for (var i = 0; i < left; i++) bits |= unchecked(first[i] - range.Low) <= range.Span ? 1u << i : 0;
        return bits;
    }

    /// <inheritdoc/>
    public override void Prefetch(int index)
    {
        if (Sse.IsSupported) Sse.Prefetch0((T*)codes + ((long)index << 3));
    }
}

/// <summary>Makes masks of ranges.</summary>
internal static unsafe class RangeMask
{
    /// <summary>The documents with a number between two bounds that both lie in the column; null where it has several numbers per document or is not mapped.</summary>
    public static DocMask? Of(NumberColumn column, (long Minimum, long Maximum) range, int documents)
    {
        var codes = column.Codes;
        if (codes.Codes == null || codes.Shape == CodeShape.Many) return null;
        var (low, span) = CodeRange.Bounds(column, range.Minimum, range.Maximum);
        var at = (IntPtr)codes.Codes;
        return codes.BytesPerCode switch
        {
            1 => new RangeMask<byte>(at, ((byte)low, (byte)span), documents),
            2 => new RangeMask<ushort>(at, ((ushort)low, (ushort)span), documents),
            4 => new RangeMask<uint>(at, ((uint)low, (uint)span), documents),
            _ => new RangeMask<ulong>(at, (low, span), documents),
        };
    }
}
