using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Archive.Research;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;
using SearchService.Server.Http.Search;

namespace SearchService.Server.Http.Trends;

/// <summary>How often is this written about, over time? <c>GET /v1/trends</c>.</summary>
internal sealed class TrendsEndpoints(ArchiveReader reader, SearchGate gate)
{
    private static readonly string[] Intervals = ["year", "month"];

    private static readonly EndpointNote Note = new("trends", "研究", "命中的稿件随时间的分布，并除以同期的全部稿件", typeof(TrendsAnswer),
        [.. SearchNotes.Filters, new ParameterNote("interval", "按年还是按月。", "month") { Values = Intervals, Default = "year" }])
    {
        Description = "条件与搜索相同。dateField=event 按事情发生的日期数（没有的按刊期），dateField=issue 按刊期数。没有稿件的月份、年份不列出；share 是 count 除以 articles。",
        Problems = SearchNotes.ProblemsOfFilters,
    };

    /// <summary>Adds the endpoint.</summary>
    public void Map(IEndpointRouteBuilder app) => app.MapRead("/v1/trends", Get, Note);

    private Task Get(HttpContext context)
    {
        var typed = TypedParameters.Of(context.Request);
        var interval = typed.Choice("interval", Intervals, "year") == "month" ? TrendInterval.Month : TrendInterval.Year;
        var question = typed.Question(SearchNotes.OfPages);
        return typed.Problem is { } problem
            ? Reply.Send(context, problem)
            : GatedReply.Send(context, (reader, gate), cancellation => reader.Trends(question, interval, cancellation), AnswerJson.Default.TrendsAnswer, NoAnswer.Problem);
    }
}
