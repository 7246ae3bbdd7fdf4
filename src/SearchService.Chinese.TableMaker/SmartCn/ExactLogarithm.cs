using System.Numerics;

namespace SearchService.Chinese.TableMaker.SmartCn;

/// <summary>What is the natural logarithm, independent of the platform's mathematics library?</summary>
/// <remarks>
/// Ties between paths hang on the last bit, and libraries differ there. HotSpot's logarithm on x86-64 is the correctly rounded one for
/// every argument that SmartCn's data lead to, save one. Computed in 192-bit fixed point as 2·artanh((m − 1)/(m + 1)) + e·ln 2.
/// </remarks>
internal static class ExactLogarithm
{
    private const int FractionBits = 192;
    private const long HotSpotArgument = 4569473850331771606;
    private const long HotSpotLogarithm = -4605210318330800472;
    private static readonly BigInteger One = BigInteger.One << FractionBits;
    private static readonly BigInteger Ln2 = 2 * Artanh(One / 3);

    /// <summary>The logarithm of a positive normal number.</summary>
    public static double Of(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        if (bits == HotSpotArgument) return BitConverter.Int64BitsToDouble(HotSpotLogarithm);
        var exponent = (int)(bits >> 52) - 1023;
        var mantissa = new BigInteger((bits & ((1L << 52) - 1)) | (1L << 52)) << (FractionBits - 52);
        var ratio = ((mantissa - One) << FractionBits) / (mantissa + One);
        return Round((2 * Artanh(ratio)) + (exponent * Ln2));
    }

    private static BigInteger Artanh(BigInteger x)
    {
        var square = (x * x) >> FractionBits;
        var sum = BigInteger.Zero;
        var power = x;
        for (var n = 1; !power.IsZero; n += 2)
        {
            sum += power / n;
            power = (power * square) >> FractionBits;
        }

        return sum;
    }

    private static double Round(BigInteger scaled)
    {
        var magnitude = BigInteger.Abs(scaled);
        var excess = (int)magnitude.GetBitLength() - 53;
        var rounded = (magnitude + (BigInteger.One << (excess - 1))) >> excess;
        return Math.ScaleB((double)(long)rounded, excess - FractionBits) * scaled.Sign;
    }
}
