using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.Status;

/// <summary>How does the archive stand? <c>GET /v1/status</c>: counts, generation, the state of each file.</summary>
internal sealed class StatusEndpoints(ArchiveReader reader)
{
    private static readonly EndpointNote Note = new("status", "运行", "篇数、人数、版次和每个文件的状态", typeof(StatusAnswer)) { Problems = [ProblemCode.ParameterUnknown] };

    /// <summary>Adds the endpoint.</summary>
    public void Map(IEndpointRouteBuilder app) => app.MapRead("/v1/status", Get, Note);

    private Task Get(HttpContext context)
    {
        if (PathRequest.Strays(context.Request) is { } stray) return Reply.Send(context, stray);
        context.Response.Headers.CacheControl = "no-store";
        return Reply.Send(context, reader.Status(), AnswerJson.Default.StatusAnswer);
    }
}
