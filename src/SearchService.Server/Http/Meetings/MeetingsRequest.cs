using SearchService.Archive.Research;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.Meetings;

/// <summary>Which meetings are to be listed? Read alike for API, page and command line.</summary>
internal static class MeetingsRequest
{
    private const int DefaultLimit = 20;
    private static readonly (int Least, int Most) Limits = (1, 100);
    private static readonly (int Least, int Most) Offsets = (0, 1_000_000);
    private static readonly string[] Parts = ["chair", "speaker", "attendee"];

    /// <summary>What the OpenAPI document says of the parameters.</summary>
    public static IReadOnlyList<ParameterNote> Notes { get; } =
    [
        new("kind", "种类，如 全体会议、常委会会议、主席会议、党组会议、专题协商会、座谈会、视察、调研；答复的 kinds 列出现有的种类。", "视察"),
        new("person", "参加的人，任何印出来的写法；可以重复，全部满足。", "闻人澍") { IsRepeatable = true },
        new("as", "person 以什么身份参加：chair 主持或带队，speaker 讲话，attendee 出席或列席；不写则不论。", "chair") { Values = Parts },
        new("from", "第一天，包含在内：YYYY、YYYY-MM 或 YYYY-MM-DD。", "2021-11"),
        new("to", "最后一天，包含在内。", "2024"),
        new("q", "名称、主办、地点、文件、稿件标题里的字，空格隔开，全部满足。", "市政协"),
        new("limit", "一页几次。", "20") { Range = Limits, Default = "20" },
        new("offset", "跳过几次。", "0") { Range = Offsets, Default = "0" },
    ];

    /// <summary>Reads the parameters; what is wrong with them is left in <paramref name="typed"/>.</summary>
    public static MeetingQuestion Read(TypedParameters typed)
    {
        var kind = typed.Text("kind");
        var part = typed.Choice("as", Parts, "");
        var (limit, offset) = (typed.Number("limit", Limits, DefaultLimit), typed.Number("offset", Offsets, 0));
        var question = typed.Question("role", "dateField", "issue", "section", "sort", "cursor", "facets", "highlight");
        if (part.Length > 0 && question.People.Count == 0 && typed.Problem is null) typed.Add(ProblemCode.ParameterMissing, "person", "参数 as 说明的是 person 的身份，请同时写出 person。");
        return new MeetingQuestion
        {
            Kind = kind,
            People = question.People,
            As = part switch { "chair" => MeetingPart.Chair, "speaker" => MeetingPart.Speaker, "attendee" => MeetingPart.Attendee, _ => MeetingPart.Any },
            From = question.From,
            To = question.To,
            Q = question.Q,
            Limit = limit,
            Offset = offset,
        };
    }
}
