using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.SmartCn;

/// <summary>Is this a word of the SmartCn core dictionary, how frequent is it, and how often do two words follow each other?</summary>
/// <remarks>Immutable and thread-safe; one shared instance reads the embedded table in place (see <see cref="WordTableFormat"/>).</remarks>
public sealed unsafe class WordDictionary
{
    private const uint BigramIdMask = (1u << WordTableFormat.BigramIdBits) - 1;
    private static readonly Lazy<WordDictionary> Lazily = new(() => new WordDictionary(EmbeddedTable.Open("smartcn.bin", TableFormat.WordsMagic)));

    private readonly ushort* _classes;
    private readonly ulong* _trie;
    private readonly double* _levelWeights;
    private readonly int* _levelFrequencies;
    private readonly uint* _bigramKeys;
    private readonly ushort* _bigramValues;
    private readonly double* _bigramWeights;
    private readonly int* _bigramFrequencies;
    private readonly uint* _namedAtoms;

    private WordDictionary(EmbeddedTable table)
    {
        _classes = table.Section<ushort>(WordTableFormat.Classes);
        _trie = table.Section<ulong>(WordTableFormat.Trie);
        _levelWeights = table.Section<double>(WordTableFormat.LevelWeights, out var levels);
        _levelFrequencies = table.Section<int>(WordTableFormat.LevelFrequencies);
        _bigramKeys = table.Section<uint>(WordTableFormat.BigramKeys);
        _bigramValues = table.Section<ushort>(WordTableFormat.BigramValues);
        _bigramWeights = table.Section<double>(WordTableFormat.BigramWeights, out var weights);
        _bigramFrequencies = table.Section<int>(WordTableFormat.BigramFrequencies);
        _namedAtoms = table.Section<uint>(WordTableFormat.NamedAtoms);
        LeastWeight = double.MaxValue;
        for (var level = 1; level < levels; level++) LeastWeight = Math.Min(LeastWeight, _levelWeights[level]);
        for (var i = 0; i < weights; i++) LeastWeight = Math.Min(LeastWeight, _bigramWeights[i]);
    }

    /// <summary>The one dictionary of the process, opened on first use.</summary>
    public static WordDictionary Shared => Lazily.Value;

    /// <summary>The number of a word in the dictionary; 0 when it is none.</summary>
    public uint AtomOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return 0;
        var node = FirstNode(word[0]);
        for (var i = 1; i < word.Length && node != 0; i++) node = NextNode(node, word[i]);
        return AtomOf(node);
    }

    /// <summary>The numbers of the words that begin a text: at i that of its first i + 1 characters, 0 where they are no word. Returns how many were written; longer words there are none.</summary>
    public int AtomsAt(ReadOnlySpan<char> text, Span<uint> atoms)
    {
        var most = Math.Min(text.Length, atoms.Length);
        var node = most == 0 ? 0 : FirstNode(text[0]);
        var length = 0;
        while (node != 0)
        {
            atoms[length++] = AtomOf(node);
            node = length < most ? NextNode(node, text[length]) : 0;
        }

        return length;
    }

    /// <summary>The count of a word by its number; 0 for 0.</summary>
    public int FrequencyOf(uint atom) => _levelFrequencies[atom >> WordTableFormat.BigramIdBits];

    /// <summary>The count of one word directly after another, by their numbers.</summary>
    public int BigramFrequencyOf(uint first, uint second)
    {
        var cell = CellOf(first, second);
        return cell < 0 ? 0 : _bigramFrequencies[_bigramValues[cell]];
    }

    /// <summary>The count of <paramref name="word"/> in the dictionary's training text; 0 when it is no word.</summary>
    /// <remarks>The placeholders of the dictionary count as words: 未##人 for names, 未##数 for numbers, 始##始 before a sentence and the like.</remarks>
    public int FrequencyOf(ReadOnlySpan<char> word) => _levelFrequencies[AtomOf(word) >> WordTableFormat.BigramIdBits];

    /// <summary>The count of <paramref name="second"/> directly after <paramref name="first"/>; 0 when never seen.</summary>
    public int BigramFrequencyOf(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => BigramFrequencyOf(AtomOf(first), AtomOf(second));

    /// <summary>No two atoms weigh less side by side.</summary>
    internal double LeastWeight { get; }

    /// <summary>One of the named atoms of <see cref="WordTableFormat"/>.</summary>
    internal uint NamedAtom(int name) => _namedAtoms[name];

    /// <summary>What SmartCn takes a UTF-16 unit for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal CharacterKind KindOf(char unit) => (CharacterKind)(_classes[unit] >> WordTableFormat.LabelBits);

    /// <summary>The trie node of a word's first character; 0 when no word begins so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong FirstNode(char unit)
    {
        var label = LabelOf(unit);
        return label == 0 ? 0 : _trie[label];
    }

    /// <summary>The trie node one character further; 0 when no word goes on so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ulong NextNode(ulong node, char unit)
    {
        var place = (int)node & ((1 << WordTableFormat.TrieBaseBits) - 1);
        var label = LabelOf(unit);
        if (place == 0 || label == 0) return 0;
        var next = _trie[place + label];
        return ((int)(next >> WordTableFormat.TrieBaseBits) & ((1 << WordTableFormat.TrieLabelBits) - 1)) == label ? next : 0;
    }

    /// <summary>The atom that ends at a trie node; 0 when none does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint AtomOf(ulong node) => (uint)(node >> WordTableFormat.TrieAtomShift);

    /// <summary>−log of the smoothed probability of any atom never seen after this one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double UnseenWeightOf(uint atom) => _levelWeights[atom >> WordTableFormat.BigramIdBits];

    /// <summary>−log of the smoothed probability that <paramref name="second"/> follows <paramref name="first"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal double WeightOf(uint first, uint second, double unseenWeight)
    {
        // Whoever stands in no bigram has the id 0, and asking for it would cost a cache line.
        if ((first & BigramIdMask) == 0 || (second & BigramIdMask) == 0) return unseenWeight;
        var cell = CellOf(first, second);
        return cell < 0 ? unseenWeight : _bigramWeights[_bigramValues[cell]];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int CellOf(uint first, uint second)
    {
        const int half = WordTableFormat.BucketLength / 2;
        var key = ((first & BigramIdMask) << WordTableFormat.BigramIdBits) | (second & BigramIdMask);
        var sought = Vector256.Create(key);
        for (var bucket = (key * WordTableFormat.KeyMultiplier) >> (32 - WordTableFormat.BucketBits); ; bucket = (bucket + 1) & ((1u << WordTableFormat.BucketBits) - 1))
        {
            var cells = _bigramKeys + (bucket * WordTableFormat.BucketLength);
            var matches = Vector256.Equals(Vector256.Load(cells), sought).ExtractMostSignificantBits()
                | (Vector256.Equals(Vector256.Load(cells + half), sought).ExtractMostSignificantBits() << half);
            if (matches != 0) return (int)(bucket * WordTableFormat.BucketLength) + System.Numerics.BitOperations.TrailingZeroCount(matches);
            if (cells[WordTableFormat.BucketLength - 1] == WordTableFormat.FreeCell) return -1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int LabelOf(char unit) => _classes[unit] & ((1 << WordTableFormat.LabelBits) - 1);
}
