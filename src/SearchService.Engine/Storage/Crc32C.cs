using System.Numerics;
using System.Runtime.CompilerServices;

namespace SearchService.Engine.Storage;

/// <summary>Are these the bytes that were written? CRC-32C (Castagnoli), the polynomial that processors compute in hardware.</summary>
/// <remarks>
/// The processor begins a step every cycle but takes three for each, so that three stretches side by side take the time of one. Their remainders are put together by
/// multiplying with the powers of x that the stretches behind them stand for. Example: the bytes of "123456789" give 0xE3069283.
/// </remarks>
internal static class Crc32C
{
    /// <summary>The checksum of nothing: what <see cref="Append"/> starts from.</summary>
    public const uint Empty = 0;

    // Bits stand in reverse: the highest is x to the power of 0.
    private const uint Polynomial = 0x82F63B78;
    private const uint One = 1u << 31;
    private const int Stretch = 1 << 14;

    private static readonly uint OneStretch = PowerOfX(8L * Stretch);
    private static readonly uint TwoStretches = PowerOfX(16L * Stretch);

    /// <summary>The checksum of the bytes so far followed by <paramref name="bytes"/>.</summary>
    /// <remarks>Compiled at its best at once: opening an index spends its time here before the runtime would have noticed.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static unsafe uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var crc = ~checksum;
        fixed (byte* first = bytes)
        {
            var at = first;
            var end = first + bytes.Length;
            for (; end - at >= 3 * Stretch; at += 3 * Stretch)
            {
                var (second, third) = (0u, 0u);
                for (var i = 0; i < Stretch; i += sizeof(ulong))
                {
                    crc = BitOperations.Crc32C(crc, *(ulong*)(at + i));
                    second = BitOperations.Crc32C(second, *(ulong*)(at + Stretch + i));
                    third = BitOperations.Crc32C(third, *(ulong*)(at + (2 * Stretch) + i));
                }

                crc = Multiply(crc, TwoStretches) ^ Multiply(second, OneStretch) ^ third;
            }

            for (; end - at >= sizeof(ulong); at += sizeof(ulong)) crc = BitOperations.Crc32C(crc, *(ulong*)at);
            for (; at < end; at++) crc = BitOperations.Crc32C(crc, *at);
        }

        return ~crc;
    }

    /// <summary>The checksum of <paramref name="bytes"/>.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => Append(Empty, bytes);

    // The product of two polynomials over bits, modulo the polynomial.
    private static uint Multiply(uint a, uint b)
    {
        var product = 0u;
        for (; a != 0; a <<= 1)
        {
            if ((a & One) != 0) product ^= b;
            b = TimesX(b);
        }

        return product;
    }

    private static uint TimesX(uint a) => (a >> 1) ^ ((a & 1) == 0 ? 0 : Polynomial);

    private static uint PowerOfX(long exponent)
    {
        var (power, square) = (One, TimesX(One));
        for (; exponent != 0; exponent >>= 1, square = Multiply(square, square))
        {
            if ((exponent & 1) != 0) power = Multiply(power, square);
        }

        return power;
    }
}
