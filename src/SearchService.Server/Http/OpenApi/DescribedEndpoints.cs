using Microsoft.AspNetCore.Http.Metadata;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.OpenApi;

/// <summary>How does an endpoint get into the OpenAPI document? Through metadata that names its note and the types of its answers.</summary>
internal static class DescribedEndpoints
{
    private static readonly string[] ProblemTypes = ["application/problem+json"];

    /// <summary>Attaches the note.</summary>
    /// <remarks>The document lists only endpoints whose handler's method is known; one mapped as a request delegate has to name it.</remarks>
    public static void Describe(this IEndpointConventionBuilder endpoint, RequestDelegate handler, EndpointNote note)
    {
        endpoint.WithMetadata(handler.Method, note, new ProducesResponseTypeMetadata(200, note.Answer, [.. note.MediaTypes]));
        foreach (var status in note.Problems.Select(code => code.Status).Distinct().Order())
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(Problems.Problem), ProblemTypes));
    }

    /// <summary>Adds an endpoint that reads, with its note.</summary>
    public static void MapRead(this IEndpointRouteBuilder app, string path, RequestDelegate handler, EndpointNote note) =>
        app.MapMethods(path, Methods.Read, handler).Describe(handler, note);
}
