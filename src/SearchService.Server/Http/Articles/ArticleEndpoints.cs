using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Archive.Citing;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;
using SearchService.Server.Http.Search;

namespace SearchService.Server.Http.Articles;

/// <summary>What does an article say, what is like it, how is it cited? <c>GET /v1/articles/{id}</c>, <c>/similar</c>, <c>/cite</c>.</summary>
internal sealed class ArticleEndpoints(ArchiveReader reader, SearchGate gate)
{
    private const string Tag = "稿件";
    private const int DefaultLimit = 10;
    private static readonly (int Least, int Most) Limits = (1, 50);
    private static readonly ParameterNote Id = new("id", "稿件的 id，见搜索结果。", "2023-03-010") { InPath = true };

    private static readonly string[] AskedNames = ["q", "person", "expand", "read"];
    private static readonly IReadOnlyList<ParameterNote> Asked = [.. SearchNotes.Parameters.Where(static note => AskedNames.Contains(note.Name))];

    private static readonly EndpointNote Note = new("article", Tag, "一篇稿件的全文，按自然段，带行号、日期和人物", typeof(ArticleAnswer), [Id, .. Asked])
    {
        Description = "带上 q、person 等参数，就按搜索的读法标出所查的内容：titleHighlighted 和各段的 highlighted，都是转义过的 HTML，只含 mark 标签。",
        Problems = [ProblemCode.ParameterUnknown, ProblemCode.ParameterValue, ProblemCode.ParameterRepeated, ProblemCode.ArticleUnknown, ProblemCode.SearchBusy, ProblemCode.SearchTimeout],
    };

    private static readonly EndpointNote SimilarNote = new("similar", Tag, "与这篇相似的稿件", typeof(SimilarAnswer),
        Id, new ParameterNote("limit", "最多几篇。", "10") { Range = Limits, Default = "10" })
    {
        Description = "取这篇里最有区别力的词（tf-idf）和人物去找，不含它自己；sharedTerms 和 sharedPeople 说明为什么相似。",
        Problems = [ProblemCode.ParameterUnknown, ProblemCode.ParameterValue, ProblemCode.ParameterRepeated, ProblemCode.LimitRange, ProblemCode.ArticleUnknown, ProblemCode.SearchBusy, ProblemCode.SearchTimeout],
    };

    private static readonly EndpointNote CiteNote = new("cite", Tag, "这篇稿件的引文：国标、BibTeX、RIS 或 CSL-JSON", typeof(string),
        Id, new ParameterNote("style", "引文的格式。", "gbt7714-2015") { Values = CitationNames.All, Default = CitationNames.All[0] })
    {
        Description = "档案里没有的项目略去，引用前请核对原刊。期号是总期号，没有时用月份。",
        MediaTypes = CitationNames.MediaTypes,
        Problems = [ProblemCode.ParameterUnknown, ProblemCode.ParameterValue, ProblemCode.ParameterRepeated, ProblemCode.ArticleUnknown],
    };

    /// <summary>Adds the endpoints.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRead("/v1/articles/{id}", Get, Note);
        app.MapRead("/v1/articles/{id}/similar", Similar, SimilarNote);
        app.MapRead("/v1/articles/{id}/cite", Cite, CiteNote);
    }

    private Task Get(HttpContext context)
    {
        var id = PathRequest.Value(context, "id");
        return context.Request.QueryString.HasValue ? GetMarked(context, id) : CachedReply.Send(context, reader, () => reader.Article(id), AnswerJson.Default.ArticleAnswer, () => Unknown(id));
    }

    private Task GetMarked(HttpContext context, string id)
    {
        if (PathRequest.Strays(context.Request, AskedNames) is { } stray) return Reply.Send(context, stray);
        var typed = TypedParameters.Of(context.Request);
        var asked = typed.Question();
        return typed.Problem is { } problem
            ? Reply.Send(context, problem)
            : GatedReply.Send(context, (reader, gate), cancellation => reader.Article(id, asked, cancellation), AnswerJson.Default.ArticleAnswer, () => Unknown(id));
    }

    private Task Similar(HttpContext context)
    {
        var id = PathRequest.Value(context, "id");
        var typed = TypedParameters.Of(context.Request);
        var limit = typed.Number("limit", Limits, DefaultLimit);
        typed.End();
        return typed.Problem is { } problem
            ? Reply.Send(context, problem)
            : GatedReply.Send(context, (reader, gate), cancellation => reader.Similar(id, limit, cancellation), AnswerJson.Default.SimilarAnswer, () => Unknown(id));
    }

    private Task Cite(HttpContext context)
    {
        var id = PathRequest.Value(context, "id");
        var typed = TypedParameters.Of(context.Request);
        var (style, mediaType) = CitationNames.Of(typed.Choice("style", CitationNames.All, CitationNames.All[0]));
        typed.End();
        if (typed.Problem is { } problem) return Reply.Send(context, problem);
        if (GenerationTag.IsKnown(context, GenerationTag.Of(context.Request, reader.Generation, "cite"))) return Task.CompletedTask;
        if (reader.Article(id) is { } article) return Reply.Send(context, Citations.Of(article, style), mediaType + "; charset=utf-8");
        context.Response.Headers.ETag = default;
        return Reply.Send(context, Unknown(id));
    }

    private static Problem Unknown(string id) => Problem.Of(ProblemCode.ArticleUnknown, $"没有 id 为“{id}”的稿件，请从搜索结果里取 id。");
}
