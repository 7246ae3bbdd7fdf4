using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.Articles;

/// <summary>What does an article say? <c>GET /v1/articles/{id}</c>.</summary>
internal sealed class ArticleEndpoints(ArchiveReader reader)
{
    private static readonly EndpointNote Note = new("article", "稿件", "一篇稿件的全文，按自然段，带行号、日期和人物", typeof(ArticleAnswer),
        new ParameterNote("id", "稿件的 id，见搜索结果。", "…") { InPath = true })
    {
        Problems = [ProblemCode.ParameterUnknown, ProblemCode.ArticleUnknown],
    };

    /// <summary>Adds the endpoint.</summary>
    public void Map(IEndpointRouteBuilder app) => app.MapRead("/v1/articles/{id}", Get, Note);

    private Task Get(HttpContext context)
    {
        var id = PathRequest.Value(context, "id");
        return CachedReply.Send(context, reader, () => reader.Article(id), AnswerJson.Default.ArticleAnswer,
            () => Problem.Of(ProblemCode.ArticleUnknown, $"没有 id 为“{id}”的稿件，请从搜索结果里取 id。"));
    }
}
