using System.Text.Json.Serialization.Metadata;
using SearchService.Archive;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Search;

namespace SearchService.Server.Http.Replies;

/// <summary>Answers that cost a search: 304 when the caller has one, their turn at the gate otherwise.</summary>
internal static class GatedReply
{
    /// <summary>Sends what <paramref name="find"/> gives, or <paramref name="missing"/> where it gives nothing.</summary>
    public static async Task Send<T>(HttpContext context, (ArchiveReader Reader, SearchGate Gate) service, Func<CancellationToken, T?> find, JsonTypeInfo<T> type, Func<Problem> missing)
        where T : class
    {
        if (GenerationTag.IsKnown(context, GenerationTag.Of(context.Request, service.Reader.Generation, "json"))) return;
        var (found, problem) = await service.Gate.Run(context, cancellation => new Found<T>(find(cancellation)));
        if (found?.Value is { } value)
        {
            await Reply.Send(context, value, type);
            return;
        }

        context.Response.Headers.ETag = default;
        await Reply.Send(context, problem ?? missing());
    }

    private sealed record Found<T>(T? Value);
}
