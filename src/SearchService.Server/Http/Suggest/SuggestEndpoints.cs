using System.Globalization;
using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;
using SearchService.Server.Http.Search;

namespace SearchService.Server.Http.Suggest;

/// <summary>What might one be typing? <c>GET /v1/suggest?q=&amp;limit=</c>.</summary>
internal sealed class SuggestEndpoints(ArchiveReader reader)
{
    private const int DefaultLimit = 10;
    private const int MostItems = 20;
    private const int LongestTyped = 64;

    private static readonly EndpointNote Note = new("suggest", "搜索", "正在输入的可能是什么：人物、标题、栏目、刊期", typeof(SuggestAnswer),
        new ParameterNote("q", "已经输入的字；空的得不到提示。", "闻") { Longest = LongestTyped },
        new ParameterNote("limit", "最多几条。", "10") { Range = (1, MostItems), Default = "10" })
    {
        Problems = [ProblemCode.ParameterUnknown, ProblemCode.ParameterRepeated, ProblemCode.LimitRange, ProblemCode.QueryTooLong],
    };

    /// <summary>Adds the endpoint.</summary>
    public void Map(IEndpointRouteBuilder app) => app.MapRead("/v1/suggest", Get, Note);

    private Task Get(HttpContext context)
    {
        var problem = Read(context.Request, out var typed, out var limit);
        if (problem is not null) return Reply.Send(context, problem);
        if (GenerationTag.IsKnown(context, GenerationTag.Of(context.Request, reader.Generation, "json"))) return Task.CompletedTask;
        return Reply.Send(context, reader.Suggest(typed, limit), AnswerJson.Default.SuggestAnswer);
    }

    private static Problem? Read(HttpRequest request, out string typed, out int limit)
    {
        (typed, limit) = ("", DefaultLimit);
        if (PathRequest.Strays(request, "q", "limit") is { } stray) return stray;
        foreach (var group in SearchRequest.Pairs(request.QueryString).GroupBy(pair => pair.Key, pair => pair.Value))
        {
            var values = group.ToList();
            if (values.Count > 1) return Of(ProblemCode.ParameterRepeated, group.Key, $"参数 {group.Key} 只能写一次。");
            if (group.Key == "q") typed = values[0];
            else if (!int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > MostItems)
                return Of(ProblemCode.LimitRange, "limit", $"参数 limit 的值“{values[0]}”不行，应为 1 到 {MostItems} 的整数。");
        }

        return typed.Length <= LongestTyped ? null : Of(ProblemCode.QueryTooLong, "q", $"参数 q 最多 {LongestTyped} 字，请缩短。");
    }

    private static Problem Of(ProblemCode code, string parameter, string message) =>
        Problem.Of(code, message, new ParameterError(parameter, code.Code, message));
}
