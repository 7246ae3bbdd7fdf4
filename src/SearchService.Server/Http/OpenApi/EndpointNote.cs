using SearchService.Server.Http.Problems;

namespace SearchService.Server.Http.OpenApi;

/// <summary>What does the OpenAPI document say of an endpoint? Written beside the endpoint, attached to it as metadata.</summary>
/// <param name="Id">The operation's id.</param>
/// <param name="Tag">The group it is listed under.</param>
/// <param name="Summary">One line.</param>
/// <param name="Answer">The type of the 200 body.</param>
/// <param name="Parameters">Parameters of path and query.</param>
internal sealed record EndpointNote(string Id, string Tag, string Summary, Type Answer, params IReadOnlyList<ParameterNote> Parameters)
{
    /// <summary>More than one line, where there is more to say.</summary>
    public string? Description { get; init; }

    /// <summary>What can go wrong.</summary>
    public IReadOnlyList<ProblemCode> Problems { get; init; } = [];

    /// <summary>Whether the query parameters may come as properties of a JSON body instead.</summary>
    public bool TakesBody { get; init; }

    /// <summary>The media types the answer may have, the default first.</summary>
    public IReadOnlyList<string> MediaTypes { get; init; } = ["application/json"];
}
