using System.Collections.Frozen;

namespace SearchService.Archive.Search.Building;

/// <summary>Is this word one that need not be found? Particles, conjunctions and question words inside a longer leaf.</summary>
/// <remarks>They count where nothing else stands in the leaf, and always in phrases.</remarks>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "的", "地", "得", "了", "着", "过", "和", "与", "及", "或", "在", "对", "等", "是", "为", "以", "于", "把", "将", "被", "从", "到", "向", "由", "之", "其", "也", "都", "就", "而", "有", "吗",
        "给", "让", "跟", "没", "没有", "呢", "吧", "啊", "谁", "何", "几", "哪", "这", "那", "并", "但", "所", "什么", "怎么", "怎样", "怎么样", "怎么办", "如何", "哪些", "哪里", "哪儿", "哪个", "为什么", "多少", "以及", "关于", "有关", "相关");

    /// <summary>Is it one of them?</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
