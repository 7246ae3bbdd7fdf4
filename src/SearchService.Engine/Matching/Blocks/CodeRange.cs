using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Columns;

namespace SearchService.Engine.Matching.Blocks;

/// <summary>Which documents have a code between two bounds? Compares a register of codes at a time, in place.</summary>
internal static unsafe class CodeRange
{
    /// <summary>Adds the documents with a value in a range; false where the column has several values per document or is not mapped.</summary>
    public static bool TryAdd(DocBits bits, NumberColumn column, long minimum, long maximum)
    {
        var codes = column.Codes;
        if (codes.Codes == null || codes.Shape == CodeShape.Many) return false;
        var (low, span) = Bounds(column, minimum, maximum);
        switch (codes.BytesPerCode)
        {
            case 1: Add(bits, (byte*)codes.Codes, (byte)low, (byte)span); break;
            case 2: Add(bits, (ushort*)codes.Codes, (ushort)low, (ushort)span); break;
            case 4: Add(bits, (uint*)codes.Codes, (uint)low, (uint)span); break;
            default: Add(bits, (ulong*)codes.Codes, low, span); break;
        }

        return true;
    }

    /// <summary>The least code of a range that touches the column's, and how far above it the greatest lies.</summary>
    public static (ulong Low, ulong Span) Bounds(NumberColumn column, long minimum, long maximum)
    {
        var shift = column.Codes.Shape == CodeShape.AtMostOne ? 1UL : 0;
        var low = (ulong)(Math.Max(minimum, column.Minimum) - column.Minimum) + shift;
        var high = (ulong)(Math.Min(maximum, column.Maximum) - column.Minimum) + shift;
        return (low, high - low);
    }

    /// <summary>One bit for each of 64 codes that lies no more than <paramref name="span"/> above <paramref name="low"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word<T>(T* codes, T low, T span)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T>
    {
        var word = 0UL;
        var (lows, spans) = (Vector256.Create(low), Vector256.Create(span));
        for (var i = 0; i < 64; i += Vector256<T>.Count)
        {
            word |= (ulong)Vector256.LessThanOrEqual(Vector256.Load(codes + i) - lows, spans).ExtractMostSignificantBits() << i;
        }

        return word;
    }

    private static void Add<T>(DocBits bits, T* codes, T low, T span)
        where T : unmanaged, IBinaryInteger<T>, IUnsignedNumber<T>
    {
        var words = bits.Changing;
        var whole = bits.Documents >> 6;
        for (var i = 0; i < whole; i++) words[i] |= Word(codes + (i << 6), low, span);
        for (var doc = whole << 6; doc < bits.Documents; doc++)
        {
            if (unchecked(codes[doc] - low) <= span) words[doc >> 6] |= 1UL << (doc & 63);
        }
    }
}
