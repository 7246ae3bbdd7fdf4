using SearchService.Archive.Answers;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;

namespace SearchService.Server.Http.Search;

/// <summary>What does the OpenAPI document say of searching?</summary>
internal static class SearchNotes
{
    private const string Tag = "搜索";

    private static readonly ProblemCode[] Shared =
    [
        ProblemCode.ParameterUnknown, ProblemCode.ParameterValue, ProblemCode.ParameterRepeated, ProblemCode.ParameterConflict, ProblemCode.DateImpossible, ProblemCode.DateReversed,
        ProblemCode.LimitRange, ProblemCode.OffsetRange, ProblemCode.QueryTooLong, ProblemCode.CursorInvalid, ProblemCode.CursorExpired,
        ProblemCode.SearchBusy, ProblemCode.IndexDamaged, ProblemCode.SearchTimeout,
    ];

    /// <summary>The forms of an answer.</summary>
    public static readonly string[] Formats = ["json", "text", "atom"];

    private static readonly ParameterNote Format = new("format", "答复的形式：json、text 便于阅读的清单、atom 供订阅（总是新的在前）。不写时看 Accept 头。", "json") { Values = Formats };

    /// <summary>Parameters of a search that only matter where hits are shown in pages.</summary>
    public static readonly string[] OfPages = ["sort", "limit", "offset", "cursor", "facets", "highlight", "group"];

    /// <summary>What can be wrong with those parameters that say which articles are meant.</summary>
    public static IReadOnlyList<ProblemCode> ProblemsOfFilters { get; } =
        [.. Shared.Except([ProblemCode.ParameterConflict, ProblemCode.LimitRange, ProblemCode.OffsetRange, ProblemCode.CursorInvalid, ProblemCode.CursorExpired])];

    /// <summary>The parameters of a search, in the order of the documents.</summary>
    public static IReadOnlyList<ParameterNote> Parameters { get; } = All(SearchRequest.LongestInUrl);

    /// <summary>Those that say which articles are meant.</summary>
    public static IReadOnlyList<ParameterNote> Filters { get; } = [.. Parameters.Where(static note => !OfPages.Contains(note.Name))];

    /// <summary>Of <c>GET /v1/search</c>.</summary>
    public static EndpointNote Get { get; } = new("search", Tag, "按词、人物、日期、栏目、刊期找稿件", typeof(Answer), [.. Parameters, Format])
    {
        Description = "每次答复都写明问题是怎样读的（query），没读懂的部分列在 query.ignored 里，不算错误。带 ETag；还有下一页时有 Link: rel=\"next\"。"
            + "Accept: text/plain 得到便于阅读的清单，format=atom 得到可以订阅的 Atom。",
        Problems = Shared,
        MediaTypes = ["application/json", "text/plain", "application/atom+xml"],
    };

    /// <summary>Of <c>POST /v1/search</c>.</summary>
    public static EndpointNote Post { get; } = new("searchByPost", Tag, "同样的搜索，参数写在 JSON 里，适合很长的查询", typeof(Answer), All(SearchRequest.LongestInBody))
    {
        Problems = [.. Shared, ProblemCode.BodyMalformed, ProblemCode.BodyTooLarge, ProblemCode.BodyMediaType],
        TakesBody = true,
        MediaTypes = ["application/json", "text/plain"],
    };

    private static ParameterNote[] All(int longest) =>
    [
        new("q", "查询：词、\"原话\"、-不要的词、AND OR NOT、括号、title: person: section: issue: date:、词*、\"甲 乙\"~5。", "二次供水") { Longest = longest },
        new("person", "姓名，任何印出来的写法；可以重复，全部满足。", "闻人澍") { IsRepeatable = true },
        new("role", "职务里包含的文字。", "主席"),
        new("from", "第一天，包含在内：YYYY、YYYY-MM 或 YYYY-MM-DD。", "2021-11"),
        new("to", "最后一天，包含在内：YYYY、YYYY-MM 或 YYYY-MM-DD。", "2021-12-31"),
        new("dateField", "起止日期指什么：event 事情发生的日期，issue 刊期。", "event") { Values = ["event", "issue"], Default = "event" },
        new("issue", "刊期的 id 或总期号。", "86"),
        new("section", "栏目。", "特稿"),
        new("sort", "次序：relevance 相关在前，date 旧的在前，-date 新的在前。不写时，有词按相关，无词新的在前。", "-date") { Values = ["relevance", "date", "-date"] },
        new("limit", "一页几篇；0 只要总数和分面。", "10") { Range = (0, 100), Default = "10" },
        new("offset", "跳过几篇；更远请用 cursor。", "0") { Range = (0, 10_000), Default = "0" },
        new("cursor", "上一页的 nextCursor；代替 offset。", ""),
        new("facets", "要哪些分面，逗号隔开：year、section、person、issue。", "year,section"),
        new("highlight", "mark 用 <mark> 标出命中的字，none 不标；offsets 另给 plain（原文）和 marks（命中处的 start、end，UTF-16 单位，以及行号）。", "mark") { Values = ["mark", "none", "offsets"], Default = "mark" },
        new("expand", "还找哪些别的写法，逗号隔开：abbreviation 机构简称，synonym 同义词，typo 形近字和同音字，pinyin 拼音，near 近义词（找到的很少时）；all 全部，none 只按原文。找到的排在原文之后，都列在 query.expanded 里。", "all") { Default = "all" },
        new("read", "在词语里还读出什么，逗号隔开：people 人名，dates 带年份的日期，relative 去年11月、三月这样不带年份的日期；all 全部，none 都不读。关掉的列在 query.switchedOff 里。", "all") { Default = "all" },
        new("group", "meeting 把同一次会议的稿件并成一行：total、limit、offset 都按行数，articles 是稿件数，groups 是各行，hits 按行的次序（每行最多 10 篇）；不属于会议的稿件自成一行。", "meeting") { Values = ["meeting"] },
    ];
}
