using System.Text.Json.Serialization.Metadata;
using SearchService.Archive;
using SearchService.Server.Http.Problems;

namespace SearchService.Server.Http.Replies;

/// <summary>Answers that stay the same for a generation: 304 when the caller has one, the value otherwise, a problem where there is none.</summary>
internal static class CachedReply
{
    /// <summary>Sends what <paramref name="find"/> gives, or <paramref name="missing"/>.</summary>
    public static Task Send<T>(HttpContext context, ArchiveReader reader, Func<T?> find, JsonTypeInfo<T> type, Func<Problem> missing)
        where T : class
    {
        if (PathRequest.Strays(context.Request) is { } stray) return Reply.Send(context, stray);
        if (GenerationTag.IsKnown(context, GenerationTag.Of(context.Request, reader.Generation, "json"))) return Task.CompletedTask;
        if (find() is { } value) return Reply.Send(context, value, type);
        context.Response.Headers.ETag = default;
        return Reply.Send(context, missing());
    }
}
