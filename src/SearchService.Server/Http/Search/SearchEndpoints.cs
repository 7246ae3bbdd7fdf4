using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Archive.Search;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;
using SearchService.Server.Plain;

namespace SearchService.Server.Http.Search;

/// <summary>Which articles answer? <c>GET</c> and <c>POST /v1/search</c>, as JSON or as text.</summary>
internal sealed class SearchEndpoints(ArchiveReader reader, SearchGate gate, ILogger logger)
{
    private const string Path = "/v1/search";

    /// <summary>Adds the endpoints.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRead(Path, Get, SearchNotes.Get);
        app.MapPost(Path, Post).Describe(Post, SearchNotes.Post);
    }

    private Task Get(HttpContext context)
    {
        var reading = SearchRequest.FromUrl(context.Request);
        if (reading.Question is not { } question) return Reply.Send(context, Problem.Of(reading.Problems));
        var tag = GenerationTag.Of(context.Request, reader.Generation, Form(context));
        return GenerationTag.IsKnown(context, tag) ? Task.CompletedTask : Answer(context, question);
    }

    private async Task Post(HttpContext context)
    {
        var (reading, problem) = await SearchRequest.FromBody(context);
        problem ??= reading!.Question is null ? Problem.Of(reading.Problems) : null;
        if (problem is not null) await Reply.Send(context, problem);
        else await Answer(context, reading!.Question!);
    }

    private async Task Answer(HttpContext context, Question question)
    {
        var (answer, problem) = await gate.Run(context, cancellation => reader.Search(question, cancellation));
        if (problem is not null)
        {
            context.Response.Headers.ETag = default;
            await Reply.Send(context, problem);
            return;
        }

        logger.Searched(answer!.Total, answer.TookMs, answer.Generation);
        await Send(context, answer);
    }

    private static Task Send(HttpContext context, Answer answer)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            // A new generation may have come between the tag and the search: the answer's own one counts.
            context.Response.Headers.ETag = GenerationTag.Of(context.Request, answer.Generation, Form(context));
            if (answer.NextCursor is { } cursor) context.Response.Headers.Link = $"<{NextLink.Of(context.Request, cursor)}>; rel=\"next\"";
        }

        return Form(context) == "text"
            ? Reply.Send(context, AnswerText.Write(answer), "text/plain; charset=utf-8")
            : Reply.Send(context, answer, AnswerJson.Default.Answer);
    }

    private static string Form(HttpContext context) => AcceptedForm.IsPlainText(context.Request) ? "text" : "json";
}
