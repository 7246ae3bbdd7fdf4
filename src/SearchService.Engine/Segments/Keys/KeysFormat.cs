namespace SearchService.Engine.Segments.Keys;

/// <summary>Here is an external key: which document has it? (file *.keys)</summary>
/// <remarks>
/// Layout: magic · slot count u32 · document count u32 · per slot u32: 0 where empty, else document + 1 · per document the end of its key in the key bytes u32 ·
/// the keys' UTF-8 one behind the other · footer. A key is looked for from slot (hash · slots) &gt;&gt; 32 on, up to the first empty slot, behind the last slot from
/// the first on; a third of the slots or more are empty. A document whose key a later document of the segment took over has its bytes, but no slot.
/// Example: one document with the key "a": magic · 02 00 00 00 · 01 00 00 00 · an empty slot 00 00 00 00, its slot 01 00 00 00 · 01 00 00 00 · 61 · footer.
/// </remarks>
internal static class KeysFormat
{
    /// <summary>What the file begins with.</summary>
    public const string Magic = "SSKEYS01";

    /// <summary>What the file's name ends with.</summary>
    public const string Suffix = ".keys";

    /// <summary>Where the slots begin.</summary>
    public const int Slots = 16;

    /// <summary>Slots for a number of documents: half as many again, so that a miss looks at five slots on average (Knuth, TAOCP 6.4).</summary>
    public static uint SlotsFor(int documents) => checked((uint)(documents + (documents / 2) + 1));

    /// <summary>The slot where the search for a key begins.</summary>
    public static uint FirstSlot(ReadOnlySpan<byte> key, uint slots) => (uint)(((ulong)Hash(key) * slots) >> 32);

    /// <summary>FNV-1a of the bytes, 64 bits, folded to the upper 32 of its product with 2^64 / golden ratio, so that the top bits are mixed too.</summary>
    private static uint Hash(ReadOnlySpan<byte> key)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var value in key) hash = (hash ^ value) * 0x100000001B3;
        return (uint)(((hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15) >> 32);
    }
}
