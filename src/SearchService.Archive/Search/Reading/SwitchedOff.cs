namespace SearchService.Archive.Search.Reading;

/// <summary>Which steps of reading did the asker forbid? Chinese sentences.</summary>
internal static class SwitchedOff
{
    private static readonly (Expansions Way, string Name)[] Ways =
    [
        (Expansions.Abbreviation, "机构简称"), (Expansions.Synonym, "同义词"), (Expansions.Typo, "形近字和同音字"), (Expansions.Pinyin, "拼音"), (Expansions.Near, "近义词"),
    ];

    /// <summary>They, in the order of reading; none where everything may be done.</summary>
    public static IReadOnlyList<string> Of(Question question)
    {
        var notes = new List<string>();
        if (!question.Read.HasFlag(ReadingSteps.People)) notes.Add("没有在词语里认人名（参数 read）。");
        if (!question.Read.HasFlag(ReadingSteps.Dates)) notes.Add("没有在词语里认带年份的日期（参数 read）。");
        if (!question.Read.HasFlag(ReadingSteps.Relative)) notes.Add("没有认“去年”“三月”这样不带年份的日期（参数 read）。");
        var ways = Ways.Where(way => !question.Expand.HasFlag(way.Way)).Select(static way => way.Name).ToList();
        if (ways.Count > 0) notes.Add($"没有找别的写法：{string.Join('、', ways)}（参数 expand）。");
        return notes;
    }
}
