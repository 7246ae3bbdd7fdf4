using System.Numerics;
using System.Runtime.CompilerServices;

namespace SearchService.Engine.Storage;

/// <summary>Are these the bytes that were written? CRC-32C (Castagnoli), the polynomial that processors compute in hardware.</summary>
/// <remarks>Example: the bytes of "123456789" give 0xE3069283.</remarks>
internal static class Crc32C
{
    /// <summary>The checksum of nothing: what <see cref="Append"/> starts from.</summary>
    public const uint Empty = 0;

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
            for (; end - at >= sizeof(ulong); at += sizeof(ulong)) crc = BitOperations.Crc32C(crc, *(ulong*)at);
            for (; at < end; at++) crc = BitOperations.Crc32C(crc, *at);
        }

        return ~crc;
    }

    /// <summary>The checksum of <paramref name="bytes"/>.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => Append(Empty, bytes);
}
