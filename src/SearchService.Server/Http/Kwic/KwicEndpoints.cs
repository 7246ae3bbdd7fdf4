using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Archive.Research;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;
using SearchService.Server.Http.Search;

namespace SearchService.Server.Http.Kwic;

/// <summary>In which contexts does this stand? <c>GET /v1/kwic</c>.</summary>
internal sealed class KwicEndpoints(ArchiveReader reader, SearchGate gate)
{
    private const int DefaultWindow = 20;
    private const int DefaultLimit = 20;
    private static readonly (int Least, int Most) Windows = (1, 100);
    private static readonly (int Least, int Most) Limits = (1, 500);
    private static readonly (int Least, int Most) Offsets = (0, 100_000);
    private static readonly string[] Orders = ["document", "left", "right"];

    private static readonly EndpointNote Note = new("kwic", "研究", "语境索引：每处命中一行，左文、命中、右文", typeof(KwicAnswer),
        [
            .. SearchNotes.Filters,
            new ParameterNote("window", "左右各几个字。", "20") { Range = Windows, Default = "20" },
            new ParameterNote("sort", "行的次序：document 按稿件，left 按左文（从命中处往左读），right 按右文。", "right") { Values = Orders, Default = "document" },
            new ParameterNote("limit", "一页几行。", "20") { Range = Limits, Default = "20" },
            new ParameterNote("offset", "跳过几行。", "0") { Range = Offsets, Default = "0" },
        ])
    {
        Description = "条件与搜索相同，q 和 person 至少要有一个。文字未经 HTML 转义。稿件太多、一次读不完时 totalIsExact 为 false。",
        Problems = [.. SearchNotes.ProblemsOfFilters, ProblemCode.ParameterMissing, ProblemCode.LimitRange, ProblemCode.OffsetRange],
    };

    /// <summary>Adds the endpoint.</summary>
    public void Map(IEndpointRouteBuilder app) => app.MapRead("/v1/kwic", Get, Note);

    private Task Get(HttpContext context)
    {
        var typed = TypedParameters.Of(context.Request);
        var order = typed.Choice("sort", Orders, "document") switch { "left" => KwicOrder.Left, "right" => KwicOrder.Right, _ => KwicOrder.Document };
        var request = new KwicRequest(typed.Number("window", Windows, DefaultWindow), order, typed.Number("limit", Limits, DefaultLimit), typed.Number("offset", Offsets, 0));
        var question = typed.Question(SearchNotes.OfPages);
        if (typed.Problem is null && question.Q.Length == 0 && question.People.Count == 0) typed.Add(ProblemCode.ParameterMissing, "q", "请用 q 写出要看语境的词，或用 person 写出人名。");
        return typed.Problem is { } problem
            ? Reply.Send(context, problem)
            : GatedReply.Send(context, (reader, gate), cancellation => reader.Kwic(question, request, cancellation), AnswerJson.Default.KwicAnswer, NoAnswer.Problem);
    }
}
