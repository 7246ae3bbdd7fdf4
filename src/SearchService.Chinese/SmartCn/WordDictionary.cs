namespace SearchService.Chinese.SmartCn;

/// <summary>Is this a word of the SmartCn core dictionary, how frequent is it, and how often do two words follow each other?</summary>
/// <remarks>Immutable and thread-safe; one shared instance reads the embedded table.</remarks>
public sealed class WordDictionary
{
    /// <summary>The one dictionary of the process, loaded on first use.</summary>
    public static WordDictionary Shared => throw new NotImplementedException();

    /// <summary>The count of <paramref name="word"/> in the dictionary's training text; 0 when it is no word.</summary>
    public int FrequencyOf(ReadOnlySpan<char> word) => throw new NotImplementedException();

    /// <summary>The count of <paramref name="second"/> directly after <paramref name="first"/>; 0 when never seen.</summary>
    public int BigramFrequencyOf(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => throw new NotImplementedException();
}
