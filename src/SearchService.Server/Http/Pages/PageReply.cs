using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.Pages;

/// <summary>How does a page leave the house? With a policy that lets nothing run or load but the service's own files.</summary>
internal static class PageReply
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    /// <summary>Sends a page.</summary>
    public static Task Send(HttpContext context, string html, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.ContentSecurityPolicy = Policy;
        return Reply.Send(context, html, "text/html; charset=utf-8");
    }
}
