namespace SearchService.Chinese.Tables;

/// <summary>How do the word dictionary's sections pack their bits? (Tables/smartcn.bin)</summary>
/// <remarks>
/// Everything that can stand in a word graph is an atom: a level (its frequency) and, if it occurs in any bigram, a bigram id above 0.
/// Sections:
/// <list type="number">
/// <item><description>Classes, u16 per UTF-16 unit: bits 0–12 the trie label (0 none), bits 13–15 the character kind.</description></item>
/// <item><description>Trie, u64 per unit of a double array (Aoe 1989): bits 0–21 base of the children (0 none), bits 22–35 the label that leads here,
/// bits 36–63 the atom that ends here (0 none). The child of a node with base b by label l is unit b + l if it carries label l; bases are unique. The root has base 0.</description></item>
/// <item><description>Level weights, f64 per level: −log probability of a bigram never seen after an atom of this level. Level 0 is unused.</description></item>
/// <item><description>Level frequencies, i32 per level: the dictionary's frequency.</description></item>
/// <item><description>Bigram keys, u32, <see cref="BucketLength"/> per bucket: first id · 2¹⁵ + second id; free cells, all ones, stand last. The bucket of a key is the
/// top <see cref="BucketBits"/> bits of key · <see cref="KeyMultiplier"/>; a full bucket overflows into the next.</description></item>
/// <item><description>Bigram values, u16 per cell: index into the two sections that follow.</description></item>
/// <item><description>Bigram weights, f64: −log of the smoothed probability.</description></item>
/// <item><description>Bigram frequencies, i32.</description></item>
/// <item><description>Named atoms, u32: unknown character, string, number, sentence begin, sentence end, any other delimiter.</description></item>
/// </list>
/// An atom is level · 2¹⁵ + bigram id, 27 bits.
/// </remarks>
internal static class WordTableFormat
{
    public const int Classes = 0;
    public const int Trie = 1;
    public const int LevelWeights = 2;
    public const int LevelFrequencies = 3;
    public const int BigramKeys = 4;
    public const int BigramValues = 5;
    public const int BigramWeights = 6;
    public const int BigramFrequencies = 7;
    public const int NamedAtoms = 8;

    public const int LabelBits = 13;
    public const int TrieBaseBits = 22;
    public const int TrieLabelBits = 14;
    public const int TrieAtomShift = TrieBaseBits + TrieLabelBits;
    public const int BigramIdBits = 15;

    public const int BucketBits = 15;
    public const int BucketLength = 16;
    public const uint FreeCell = uint.MaxValue;
    public const uint KeyMultiplier = 0x9E3779B1;

    public const int UnknownAtom = 0;
    public const int StringAtom = 1;
    public const int NumberAtom = 2;
    public const int BeginAtom = 3;
    public const int EndAtom = 4;
    public const int DelimiterAtom = 5;
}
