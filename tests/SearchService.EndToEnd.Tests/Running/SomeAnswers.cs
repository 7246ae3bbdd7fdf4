using SearchService.Archive.Answers;

namespace SearchService.EndToEnd.Tests.Running;

/// <summary>Answers made by hand, for what only lays answers out.</summary>
internal static class SomeAnswers
{
    /// <summary>Text that would run if it were not escaped.</summary>
    public const string Script = "<script>alert('1')</script>\"&";

    /// <summary>An issue that exists nowhere.</summary>
    public static IssueReference Issue { get; } = new("lan-86", "澜江政协", 86, 2021, [11, 12]);

    /// <summary>A hit with everything a hit can have.</summary>
    public static Hit Hit(string title = "管好入户“最后一百米”") => new(
        "a/1", 12.5, title, "管好<mark>入户</mark>“最后一百米”", "市政协协商二次供水", "聚焦", Issue, 4, new LineSpan(270, 279), "澜江政协-2021-11-12.txt",
        new EventDate(new DateOnly(2021, 11, 23), new DateOnly(2021, 11, 25), "11月23日至25日", "正文首句，年份据刊期"),
        [new PersonRoles("闻人澍", ["市政协主席"]), new PersonRoles("岑砚秋", [])],
        [new Snippet("把&lt;水&gt;送到<mark>入户</mark>处", 272)],
        new Dictionary<string, string> { ["self"] = "/v1/articles/a%2F1" });

    /// <summary>A reading with everything a reading can say.</summary>
    public static QueryReading Reading(string q = "入户") => new(
        q, "入户", [new PersonReading("闻人澍", ["闻人澍"]), new PersonReading("某甲", [])],
        [new DateReading("2021-11", new DateOnly(2021, 11, 1), new DateOnly(2021, 11, 30), "event")], [new FoldReading("戶", "户")], true, ["第 3 字处的引号没有成对。"])
    {
        Tried = ["全部词语"],
    };

    /// <summary>An answer of one page out of several.</summary>
    public static Answer Answer(params IReadOnlyList<Hit> hits) => new(
        Reading(), hits.Count == 0 ? 0 : 37, true, 10, 0, hits.Count == 0 ? null : "next", 0.42, false, "g1",
        new Dictionary<string, IReadOnlyList<FacetValue>>
        {
            ["year"] = [new FacetValue("2021", 30), new FacetValue("2023", 7)],
            ["section"] = [new FacetValue("聚焦", 12)],
            ["person"] = [new FacetValue("闻人澍", 9)],
            ["issue"] = [new FacetValue("lan-86", 5)],
        },
        hits);

    /// <summary>An issue of the list.</summary>
    public static IssueSummary Summary(string? publication = "澜江政协") =>
        new("lan-86", publication, 86, 2021, [11, 12], new DateOnly(2021, 12, 20), "澜江政协-2021-11-12.txt", 12, 1, new Dictionary<string, string> { ["self"] = "/v1/issues/lan-86" });
}
