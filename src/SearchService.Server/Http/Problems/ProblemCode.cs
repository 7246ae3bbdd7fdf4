using System.Collections.Frozen;

namespace SearchService.Server.Http.Problems;

/// <summary>What can go wrong, seen from outside? The one table of codes; a code never changes its meaning or status.</summary>
/// <param name="Code">The stable code programs look at.</param>
/// <param name="Status">The HTTP status that goes with it.</param>
/// <param name="Title">What it means, in Chinese, the same at every occurrence.</param>
internal sealed record ProblemCode(string Code, int Status, string Title)
{
    public static readonly ProblemCode ParameterUnknown = new("parameter.unknown", 400, "不认识的参数");
    public static readonly ProblemCode ParameterValue = new("parameter.value", 400, "参数的值读不懂");
    public static readonly ProblemCode ParameterMissing = new("parameter.missing", 400, "缺少参数");
    public static readonly ProblemCode ParameterRepeated = new("parameter.repeated", 400, "参数重复了");
    public static readonly ProblemCode ParameterConflict = new("parameter.conflict", 400, "参数不能同时使用");
    public static readonly ProblemCode DateImpossible = new("date.impossible", 400, "日期不存在或写法不对");
    public static readonly ProblemCode DateReversed = new("date.reversed", 400, "起止日期颠倒了");
    public static readonly ProblemCode LimitRange = new("limit.range", 400, "limit 超出范围");
    public static readonly ProblemCode OffsetRange = new("offset.range", 400, "offset 超出范围");
    public static readonly ProblemCode QueryTooLong = new("query.too_long", 400, "查询太长");
    public static readonly ProblemCode CursorInvalid = new("cursor.invalid", 400, "游标无效");
    public static readonly ProblemCode ExportTooLarge = new("export.too_large", 400, "要导出的太多");
    public static readonly ProblemCode BodyMalformed = new("body.malformed", 400, "请求体不是可读的 JSON 对象");
    public static readonly ProblemCode RequestMalformed = new("request.malformed", 400, "请求的格式不对");
    public static readonly ProblemCode ArticleUnknown = new("article.unknown", 404, "没有这篇稿件");
    public static readonly ProblemCode IssueUnknown = new("issue.unknown", 404, "没有这期刊物");
    public static readonly ProblemCode PersonUnknown = new("person.unknown", 404, "没有这个人的记录");
    public static readonly ProblemCode MeetingUnknown = new("meeting.unknown", 404, "没有这次会议");
    public static readonly ProblemCode PathUnknown = new("path.unknown", 404, "没有这个地址");
    public static readonly ProblemCode MethodNotAllowed = new("method.not_allowed", 405, "这个地址不支持该方法");
    public static readonly ProblemCode CursorExpired = new("cursor.expired", 410, "游标过期");
    public static readonly ProblemCode BodyTooLarge = new("body.too_large", 413, "请求体太大");
    public static readonly ProblemCode BodyMediaType = new("body.media_type", 415, "请求体的类型不对");
    public static readonly ProblemCode ServerError = new("server.error", 500, "服务出了错");
    public static readonly ProblemCode SearchBusy = new("search.busy", 503, "正忙");
    public static readonly ProblemCode IndexUnready = new("index.unready", 503, "索引还没准备好");
    public static readonly ProblemCode IndexDamaged = new("index.damaged", 503, "索引损坏");
    public static readonly ProblemCode SearchTimeout = new("search.timeout", 504, "超过了时限");

    /// <summary>Every code, in order of status.</summary>
    public static IReadOnlyList<ProblemCode> All { get; } =
    [
        ParameterUnknown, ParameterValue, ParameterMissing, ParameterRepeated, ParameterConflict, DateImpossible, DateReversed, LimitRange, OffsetRange, QueryTooLong,
        CursorInvalid, ExportTooLarge, BodyMalformed, RequestMalformed, ArticleUnknown, IssueUnknown, PersonUnknown, MeetingUnknown, PathUnknown, MethodNotAllowed, CursorExpired,
        BodyTooLarge, BodyMediaType, ServerError, SearchBusy, IndexUnready, IndexDamaged, SearchTimeout,
    ];

    private static readonly FrozenDictionary<string, ProblemCode> ByCode = All.ToFrozenDictionary(code => code.Code, StringComparer.Ordinal);

    /// <summary>The entry of a code that the archive reports; one it does not list is a bad value.</summary>
    public static ProblemCode Find(string code) => ByCode.GetValueOrDefault(code, ParameterValue);
}
