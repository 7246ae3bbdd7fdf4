using SearchService.Archive;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.Health;

/// <summary>Is the process alive, can it answer? <c>GET /health/live</c> and <c>/health/ready</c>.</summary>
/// <remarks>Not ready while the service is stopping, so that a balancer sends no new requests, nor while the index cannot be read.</remarks>
internal sealed class HealthEndpoints(ArchiveReader reader, CancellationToken stopping)
{
    private const string Tag = "运行";

    private static readonly EndpointNote LiveNote = new("live", Tag, "进程活着", typeof(HealthAnswer));

    private static readonly EndpointNote ReadyNote = new("ready", Tag, "索引已打开，可以回答", typeof(HealthAnswer)) { Problems = [ProblemCode.IndexUnready, ProblemCode.IndexDamaged] };

    /// <summary>Adds the endpoints.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRead("/health/live", Live, LiveNote);
        app.MapRead("/health/ready", Ready, ReadyNote);
    }

    private Task Live(HttpContext context) => Send(context, new HealthAnswer("live", null));

    private Task Ready(HttpContext context) => stopping.IsCancellationRequested
        ? Reply.Send(context, Problem.Of(ProblemCode.IndexUnready, "服务正在停止，请换一台或稍后再试。"))
        : Send(context, new HealthAnswer("ready", reader.Generation));

    private static Task Send(HttpContext context, HealthAnswer answer)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Reply.Send(context, answer, AnswerJson.Default.HealthAnswer);
    }
}
