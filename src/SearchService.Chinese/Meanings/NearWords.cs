using SearchService.Chinese.Tables;

namespace SearchService.Chinese.Meanings;

/// <summary>Which words mean nearly the same as this one? 修缮 beside 修复, 先烈 beside 烈士.</summary>
/// <remarks>
/// Learned from how dictionaries explain words: two are near when rare words explain both, and nearer when they share a character. General language, no archive is asked.
/// Static and thread-safe; reads the embedded table in place (see <see cref="NearWordTableFormat"/>). A look-up costs O(log words).
/// </remarks>
public static unsafe class NearWords
{
    private static readonly EmbeddedTable Table = EmbeddedTable.Open("near.bin", TableFormat.NearWordsMagic);
    private static readonly char* Texts = Table.Section<char>(NearWordTableFormat.Texts);
    private static readonly uint* Starts = Table.Section<uint>(NearWordTableFormat.Starts, out _);
    private static readonly uint* ListStarts = Table.Section<uint>(NearWordTableFormat.ListStarts, out _);
    private static readonly uint* Lists = Table.Section<uint>(NearWordTableFormat.Lists);
    private static readonly byte* Kinds = Table.Section<byte>(NearWordTableFormat.Kinds);

    /// <summary>How many words the table has.</summary>
    public static int Count { get; } = CountOf();

    /// <summary>Words near this one (simplified), the nearest first; empty for a word that no dictionary explains.</summary>
    public static IReadOnlyList<NearWord> Of(ReadOnlySpan<char> word)
    {
        var number = Find(word);
        if (number < 0) return [];
        var near = new List<NearWord>((int)(ListStarts[number + 1] - ListStarts[number]));
        for (var i = ListStarts[number]; i < ListStarts[number + 1]; i++)
            near.Add(new NearWord(TextOf((int)(Lists[i] & ((1u << NearWordTableFormat.NumberBits) - 1))).ToString(), (Lists[i] >> NearWordTableFormat.NumberBits) / (float)byte.MaxValue));
        return near;
    }

    /// <summary>Is it a word that names a thing, not an action or a state? False for a word without any near it.</summary>
    public static bool IsThing(ReadOnlySpan<char> word) => Find(word) is >= 0 and var number && ListStarts[number + 1] > ListStarts[number] && Kinds[number] == 0;

    /// <summary>Is it a word that mostly names an action? False for a word that no dictionary explains.</summary>
    public static bool IsAction(ReadOnlySpan<char> word) => Find(word) is >= 0 and var number && Kinds[number] == NearWordTableFormat.Action;

    /// <summary>Is it known as a name of somebody, of a place or of what there is only one of: 武汉, 世博会?</summary>
    public static bool IsName(ReadOnlySpan<char> word) => Find(word) is >= 0 and var number && Kinds[number] == NearWordTableFormat.Name;

    /// <summary>Does a dictionary explain this word, or is it one near to such a word, or a name?</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Find(word) >= 0;

    private static int Find(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = TextOf(middle).SequenceCompareTo(word);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private static ReadOnlySpan<char> TextOf(int number) => new(Texts + Starts[number], (int)(Starts[number + 1] - Starts[number]));

    private static int CountOf()
    {
        Table.Section<uint>(NearWordTableFormat.Starts, out var starts);
        return starts - 1;
    }
}
