namespace SearchService.Engine.Storage;

/// <summary>What every file of the index begins and ends with.</summary>
/// <remarks>
/// Layout: magic (8 ASCII bytes, the last two digits are the version, "SSTERM01") · body · length of the whole file u64 · magic again (8) ·
/// CRC-32C of all before it u32. Little-endian; the footer is 20 bytes, so that an empty body makes a file of 28 bytes.
/// </remarks>
internal static class IndexFileFormat
{
    /// <summary>Bytes before the body.</summary>
    public const int HeaderLength = 8;

    /// <summary>Bytes behind the body.</summary>
    public const int FooterLength = 20;
}
