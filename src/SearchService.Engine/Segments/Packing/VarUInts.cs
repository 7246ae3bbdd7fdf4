namespace SearchService.Engine.Segments.Packing;

/// <summary>Reads numbers in groups of seven bits, lowest first, the high bit of a byte set where more follow (LEB128): AC 02 is 300.</summary>
internal static unsafe class VarUInts
{
    /// <summary>The most bytes a 32-bit number takes; a reader never looks at more.</summary>
    public const int MostBytes = 5;

    /// <summary>Reads a number and moves behind it. Requires <see cref="MostBytes"/> readable bytes.</summary>
    public static uint Read(ref byte* at)
    {
        uint value = *at++;
        if (value < 0x80) return value;
        value &= 0x7F;
        for (var shift = 7; shift < 7 * MostBytes; shift += 7)
        {
            uint next = *at++;
            value |= (next & 0x7F) << shift;
            if (next < 0x80) break;
        }

        return value;
    }
}
