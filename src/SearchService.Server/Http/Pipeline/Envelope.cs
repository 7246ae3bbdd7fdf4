using SearchService.Archive.Search;
using SearchService.Engine.Storage;
using SearchService.Server.Http.Pages;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.Pipeline;

/// <summary>What holds for every answer? Safe headers, and a problem with a code wherever something went wrong.</summary>
/// <remarks>The outermost middleware: no exception and no bare status gets past it. People with a browser get a page instead of JSON.</remarks>
internal sealed class Envelope(RequestDelegate next, ILogger logger)
{
    /// <summary>Serves one request.</summary>
    public async Task Invoke(HttpContext context)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "same-origin";
        try
        {
            await next(context);
            if (BareStatus(context) is { } problem) await Send(context, problem);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller hung up; there is nobody to answer.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            await Send(context, Of(failure, context));
        }
    }

    private static Problem? BareStatus(HttpContext context)
    {
        var response = context.Response;
        if (response.HasStarted || response.ContentLength is not null || response.ContentType is not null) return null;
        return response.StatusCode switch
        {
            StatusCodes.Status404NotFound => Problem.Of(ProblemCode.PathUnknown, $"没有 {context.Request.Path} 这个地址，接口说明见 /openapi/v1.json。"),
            StatusCodes.Status405MethodNotAllowed => Problem.Of(ProblemCode.MethodNotAllowed, $"{context.Request.Path} 只接受 {response.Headers.Allow}。"),
            _ => null,
        };
    }

    private Problem Of(Exception failure, HttpContext context)
    {
        switch (failure)
        {
            case QuestionException question:
                return Problem.Of([question.Problem]);
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return Problem.Of(ProblemCode.BodyTooLarge, "请求体太大，请缩短。");
            case BadHttpRequestException:
                return Problem.Of(ProblemCode.RequestMalformed, "请求的格式不对，请检查请求头和请求体。");
            case IndexCorruptException or IndexVersionException:
                logger.IndexDamaged(failure);
                return Problem.Of(ProblemCode.IndexDamaged, "索引读不了，请管理员运行 searchservice check 查看原因，再运行 make index 重建。");
            default:
                logger.RequestFailed(failure, context.Request.Method, context.Request.Path);
                return Problem.Of(ProblemCode.ServerError, $"服务出了错，已记入日志（编号 {context.TraceIdentifier}），请把编号告诉管理员。");
        }
    }

    private static Task Send(HttpContext context, Problem problem)
    {
        // What the failed handler had set does not describe the problem.
        context.Response.Headers.ETag = default;
        context.Response.Headers.Link = default;
        return IsForPeople(context.Request) ? PageReply.Send(context, ProblemPage.Write(problem), problem.Status) : Reply.Send(context, problem);
    }

    private static bool IsForPeople(HttpRequest request) =>
        !request.Path.StartsWithSegments("/v1", StringComparison.Ordinal) && !request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
        && AcceptedForm.IsHtml(request);
}
