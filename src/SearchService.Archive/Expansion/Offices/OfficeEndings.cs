namespace SearchService.Archive.Expansion.Offices;

/// <summary>With which words do names of offices, organizations, fairs and laws end, and what is left of these words in a short form?</summary>
/// <remarks>General usage of Chinese administration: 发展和改革委员会 is 发改委, 安全生产委员会 is 安委会, 市场监督管理局 is 市监局.</remarks>
internal static class OfficeEndings
{
    private static readonly (string Long, string[] Short)[] Pairs =
    [
        ("委员会", ["委", "委会"]), ("办公室", ["办"]), ("办事处", ["办"]), ("联合会", ["联"]), ("协会", ["协"]), ("联谊会", ["联"]), ("大学", ["大"]), ("中学", ["中"]), ("医院", ["院"]),
        ("研究院", ["院"]), ("研究所", ["所"]), ("法院", ["院"]), ("检察院", ["院"]), ("管理局", ["局"]),
    ];

    // Whole in the short form, too: what is left out stands before it.
    private static readonly string[] Kept =
    [
        "市委", "省委", "区委", "县委", "集团", "公司", "中心", "学院", "党校", "银行", "条例", "局", "厅", "部", "院", "所", "馆", "会", "法", "社", "站",
    ];

    /// <summary>What a text that ends like a short form may end with in the long one; the rest of the text comes first.</summary>
    public static IEnumerable<(string Before, string Long)> OfShort(string text)
    {
        foreach (var (ending, shorts) in Pairs.Where(pair => !text.EndsWith(pair.Long, StringComparison.Ordinal)))
        {
            foreach (var shortened in shorts.Where(shortened => IsEnding(text, shortened))) yield return (text[..^shortened.Length], ending);
        }

        if (KeptBy(text) is { } kept && text.Length > kept.Length + 1) yield return (text[..^kept.Length], kept);
    }

    /// <summary>The endings of a long form and what a short form may have in their place; the rest of the text comes first.</summary>
    public static IEnumerable<(string Before, string Long, string[] Short)> OfLong(string text)
    {
        var isLong = false;
        foreach (var (ending, shorts) in Pairs.Where(pair => IsEnding(text, pair.Long)))
        {
            isLong = true;
            yield return (text[..^ending.Length], ending, shorts);
        }

        // 青年委员会 ends with 委员会, not with 会: else 机关委员会 would be short for 机关青年委员会.
        if (!isLong && KeptBy(text) is { } kept) yield return (text[..^kept.Length], kept, []);
    }

    private static string? KeptBy(string text) => Kept.FirstOrDefault(ending => IsEnding(text, ending));

    private static bool IsEnding(string text, string ending) => text.Length > ending.Length && text.EndsWith(ending, StringComparison.Ordinal);
}
