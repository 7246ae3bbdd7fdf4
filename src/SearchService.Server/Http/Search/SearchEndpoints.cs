using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Archive.Search;
using SearchService.Server.Http.Feeds;
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
        var typed = TypedParameters.Of(context.Request);
        var form = typed.Choice("format", SearchNotes.Formats, Accepted(context));
        var question = typed.Question();
        if (typed.Problem is { } problem) return Reply.Send(context, problem);
        var tag = GenerationTag.Of(context.Request, reader.Generation, form);
        if (GenerationTag.IsKnown(context, tag)) return Task.CompletedTask;
        // Who subscribes wants to see what is new.
        return Answer(context, form == "atom" ? question with { Sort = SortOrder.DateDescending } : question, form);
    }

    private async Task Post(HttpContext context)
    {
        var (reading, problem) = await SearchRequest.FromBody(context);
        problem ??= reading!.Question is null ? Problem.Of(reading.Problems) : null;
        if (problem is not null) await Reply.Send(context, problem);
        else await Answer(context, reading!.Question!, Accepted(context));
    }

    private async Task Answer(HttpContext context, Question question, string form)
    {
        var (answer, problem) = await gate.Run(context, cancellation => reader.Search(question, cancellation));
        if (problem is not null)
        {
            context.Response.Headers.ETag = default;
            await Reply.Send(context, problem);
            return;
        }

        logger.Searched(answer!.Total, answer.TookMs, answer.Generation);
        await Send(context, answer, form);
    }

    private static Task Send(HttpContext context, Answer answer, string form)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            // A new generation may have come between the tag and the search: the answer's own one counts.
            context.Response.Headers.ETag = GenerationTag.Of(context.Request, answer.Generation, form);
            if (answer.NextCursor is { } cursor) context.Response.Headers.Link = $"<{NextLink.Of(context.Request, cursor)}>; rel=\"next\"";
        }

        return form switch
        {
            "text" => Reply.Send(context, AnswerText.Write(answer), "text/plain; charset=utf-8"),
            "atom" => Reply.Send(context, AtomFeed.Write(answer, context.Request), AtomFeed.MediaType),
            _ => Reply.Send(context, answer, AnswerJson.Default.Answer),
        };
    }

    private static string Accepted(HttpContext context) => AcceptedForm.IsPlainText(context.Request) ? "text" : "json";
}
