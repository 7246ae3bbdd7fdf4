using System.Buffers.Binary;
using System.Numerics;

namespace SearchService.Engine.Storage;

/// <summary>Are these the bytes that were written? CRC-32C (Castagnoli), the polynomial that processors compute in hardware.</summary>
/// <remarks>Example: the bytes of "123456789" give 0xE3069283.</remarks>
internal static class Crc32C
{
    /// <summary>The checksum of nothing: what <see cref="Append"/> starts from.</summary>
    public const uint Empty = 0;

    /// <summary>The checksum of the bytes so far followed by <paramref name="bytes"/>.</summary>
    public static uint Append(uint checksum, ReadOnlySpan<byte> bytes)
    {
        var crc = ~checksum;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var value in bytes) crc = BitOperations.Crc32C(crc, value);
        return ~crc;
    }

    /// <summary>The checksum of <paramref name="bytes"/>.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes) => Append(Empty, bytes);
}
