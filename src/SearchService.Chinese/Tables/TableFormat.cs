namespace SearchService.Chinese.Tables;

/// <summary>Which bytes stand where in an embedded table? (files Tables/*.bin)</summary>
/// <remarks>
/// Layout, little-endian: magic (8 ASCII bytes) · number of sections u32 · number of bytes u32 · per section: offset u32, length in bytes u32 ·
/// the sections, each beginning at a multiple of 8. Example: a table of one section with the bytes 01 02 is
/// magic, 01000000, 1A000000, 18000000 02000000, 01 02, 26 bytes in all.
/// </remarks>
internal static class TableFormat
{
    public const int MagicLength = 8;
    public const int HeaderLength = 16;
    public const int SectionEntryLength = 8;
    public const int Alignment = 8;

    /// <summary>Lucene's word dictionary as trie and bigram rows (smartcn.bin).</summary>
    public const string WordsMagic = "SSWORD01";

    /// <summary>Sentence-break classes of characters and the automaton over them (sentences.bin).</summary>
    public const string SentencesMagic = "SSSENT01";

    /// <summary>Character foldings (folding.bin).</summary>
    public const string FoldingMagic = "SSFOLD01";

    /// <summary>Readings of characters (pinyin.bin).</summary>
    public const string PinyinMagic = "SSPINY01";

    /// <summary>Words of nearly the same meaning (near.bin).</summary>
    public const string NearWordsMagic = "SSNEAR01";

    /// <summary>Look-alike characters (glyphs.bin).</summary>
    public const string GlyphsMagic = "SSGLYP01";
}
