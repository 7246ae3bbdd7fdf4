using System.Numerics;

namespace SearchService.Engine.Segments.Norms;

/// <summary>Which byte stands for a length? The one that Apache Lucene 8 writes, so that scores are comparable.</summary>
/// <remarks>
/// Lengths below 24 are exact; above, length minus 24 keeps its four top bits: three behind the leading one, and the exponent above them. Monotonic.
/// Example: 137 = 24 + 113; 113 is 1110001 in binary: 110 behind the leading one, three bits dropped; the byte is 24 + (4 &lt;&lt; 3 | 6) = 62, read back as
/// 24 + (14 &lt;&lt; 3) = 136.
/// </remarks>
internal static class NormByte
{
    private const int ExactLengths = 24;
    private const int MantissaBits = 3;

    /// <summary>The norm of a field of <paramref name="length"/> tokens.</summary>
    public static byte Of(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return length < ExactLengths ? (byte)length : (byte)(ExactLengths + Encode((uint)(length - ExactLengths)));
    }

    private static int Encode(uint value)
    {
        var bits = 32 - BitOperations.LeadingZeroCount(value);
        if (bits <= MantissaBits) return (int)value;
        var shift = bits - (MantissaBits + 1);
        return ((int)(value >> shift) & 7) | ((shift + 1) << MantissaBits);
    }
}
