using System.Globalization;
using System.Text;
using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Archive.Research;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;
using SearchService.Server.Http.Search;

namespace SearchService.Server.Http.Export;

/// <summary>Which articles answer, all of them? <c>GET /v1/export</c>, written line by line while they are read.</summary>
internal sealed class ExportEndpoints(ArchiveReader reader, SearchGate gate)
{
    private const int LinesPerFlush = 200;

    private static readonly EndpointNote Note = new("export", "研究", "一次取出搜索的全部结果，NDJSON 或 CSV", typeof(ExportRow),
        [.. SearchNotes.Parameters, new ParameterNote("format", "ndjson 每行一个 JSON 对象；csv 带 BOM，电子表格可以直接打开。", "csv") { Values = ExportLines.Formats, Default = "ndjson" }])
    {
        Description = $"参数与搜索相同，次序也相同；总是给出全部结果，limit、offset、cursor、facets、highlight 不起作用。最多 {ArchiveExport.MostRows} 篇，再多请加条件分几次取。总数在 X-Total-Count 头里。",
        MediaTypes = ["application/x-ndjson", "text/csv"],
        Problems = [.. SearchNotes.ProblemsOfFilters, ProblemCode.ExportTooLarge],
    };

    /// <summary>Adds the endpoint.</summary>
    public void Map(IEndpointRouteBuilder app) => app.MapRead("/v1/export", Get, Note);

    /// <summary>Why an export cannot be whole; null when it is.</summary>
    public static Problem? ProblemOf(ArchiveExport export) => export switch
    {
        { IsWhole: true } => null,
        { TimedOut: true } => Problem.Of(ProblemCode.SearchTimeout, "没有在时限内找全，请把条件写得更具体一些。"),
        _ => Problem.Of(ProblemCode.ExportTooLarge, $"共有 {export.Total} 篇，一次最多导出 {ArchiveExport.MostRows} 篇，请用 from、to、issue 等条件分几次导出。"),
    };

    private async Task Get(HttpContext context)
    {
        var typed = TypedParameters.Of(context.Request);
        var format = typed.Choice("format", ExportLines.Formats, ExportLines.Formats[0]);
        var question = typed.Question();
        if (typed.Problem is { } mistake)
        {
            await Reply.Send(context, mistake);
            return;
        }

        if (GenerationTag.IsKnown(context, GenerationTag.Of(context.Request, reader.Generation, format))) return;
        var (made, problem) = await gate.Run(context, cancellation => reader.Export(question, cancellation));
        using var export = made;
        problem ??= ProblemOf(export!);
        if (problem is null) await Write(context, export!, format);
        else
        {
            context.Response.Headers.ETag = default;
            await Reply.Send(context, problem);
        }
    }

    private static async Task Write(HttpContext context, ArchiveExport export, string format)
    {
        var response = context.Response;
        response.Headers.ETag = GenerationTag.Of(context.Request, export.Generation, format);
        response.Headers["X-Total-Count"] = export.Total.ToString(CultureInfo.InvariantCulture);
        response.Headers.ContentDisposition = $"attachment; filename=\"articles.{format}\"";
        response.ContentType = ExportLines.MediaType(format) + "; charset=utf-8";
        if (HttpMethods.IsHead(context.Request.Method)) return;
        var lines = 0;
        foreach (var line in ExportLines.Of(format, export.Rows()))
        {
            Encoding.UTF8.GetBytes(line, response.BodyWriter);
            if (++lines % LinesPerFlush == 0) await response.BodyWriter.FlushAsync(context.RequestAborted);
        }

        await response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
