using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.Issues;

/// <summary>Which issues are there, and what is in one? <c>GET /v1/issues</c> and <c>/v1/issues/{id}</c>.</summary>
internal sealed class IssueEndpoints(ArchiveReader reader)
{
    private const string Tag = "刊期";

    private static readonly EndpointNote ListNote = new("issues", Tag, "全部刊期，新的在前", typeof(IssueList)) { Problems = [ProblemCode.ParameterUnknown] };

    private static readonly EndpointNote OneNote = new("issue", Tag, "一期的稿件和没读懂的地方", typeof(IssueAnswer),
        new ParameterNote("id", "刊期的 id 或总期号。", "86") { InPath = true })
    {
        Problems = [ProblemCode.ParameterUnknown, ProblemCode.IssueUnknown],
    };

    /// <summary>Adds the endpoints.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRead("/v1/issues", List, ListNote);
        app.MapRead("/v1/issues/{id}", Get, OneNote);
    }

    private Task List(HttpContext context) =>
        CachedReply.Send(context, reader, reader.Issues, AnswerJson.Default.IssueList, () => Problem.Of(ProblemCode.IssueUnknown, "没有刊期。"));

    private Task Get(HttpContext context)
    {
        var id = PathRequest.Value(context, "id");
        return CachedReply.Send(context, reader, () => reader.Issue(id), AnswerJson.Default.IssueAnswer,
            () => Problem.Of(ProblemCode.IssueUnknown, $"没有“{id}”这期刊物，/v1/issues 列出了全部刊期。"));
    }
}
