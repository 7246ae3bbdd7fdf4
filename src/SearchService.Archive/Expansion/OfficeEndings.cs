namespace SearchService.Archive.Expansion;

/// <summary>With which words do names of offices end, and what is left of these words in a short form?</summary>
/// <remarks>General usage of Chinese administration: 发展和改革委员会 is 发改委, 工商业联合会 is 工商联, 市场监督管理局 is 市监局.</remarks>
internal static class OfficeEndings
{
    private static readonly (string Long, string Short)[] Pairs =
    [
        ("委员会", "委"), ("办公室", "办"), ("办事处", "办"), ("联合会", "联"), ("协会", "协"), ("联谊会", "联"), ("大学", "大"), ("管理局", "局"), ("局", "局"), ("厅", "厅"), ("中心", "中心"),
        ("研究院", "院"), ("研究所", "所"), ("集团", "集团"), ("法院", "院"), ("检察院", "院"),
    ];

    /// <summary>What a text that ends like a short form may end with in the long one; the rest of the text comes first.</summary>
    public static IEnumerable<(string Before, string Long)> OfShort(string text) =>
        Pairs.Where(pair => text.EndsWith(pair.Short, StringComparison.Ordinal) && text.Length > pair.Short.Length && !text.EndsWith(pair.Long, StringComparison.Ordinal))
            .Select(pair => (text[..^pair.Short.Length], pair.Long));

    /// <summary>The ending of a long form and what a short form has in its place; the rest of the text comes first. Null when it is no long form.</summary>
    public static (string Before, string Long, string Short)? OfLong(string text)
    {
        foreach (var (ending, shortened) in Pairs.OrderByDescending(pair => pair.Long.Length))
        {
            if (text.EndsWith(ending, StringComparison.Ordinal) && text.Length > ending.Length + 1) return (text[..^ending.Length], ending, shortened);
        }

        return null;
    }
}
