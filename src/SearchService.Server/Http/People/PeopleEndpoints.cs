using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.People;

/// <summary>Who is in the archive, and who is this? <c>GET /v1/people</c> lists, <c>GET /v1/people/{name}</c> tells offices over time, appearances, company.</summary>
internal sealed class PeopleEndpoints(ArchiveReader reader)
{
    private const string Tag = "人物";

    private static readonly EndpointNote ListNote = new("people", Tag, "档案里的人，按姓名开头或职务找，稿件多的在前", typeof(PeopleList), PeopleRequest.Notes)
    {
        Description = "每人列出最近见到的职务，最多三个；给了 role 时，列出含有它的职务。",
        Problems = [ProblemCode.ParameterUnknown, ProblemCode.ParameterValue, ProblemCode.ParameterRepeated, ProblemCode.LimitRange, ProblemCode.OffsetRange],
    };

    private static readonly EndpointNote Note = new("person", Tag, "一个人在档案里的全部记录：职务、出现的稿件、与谁同现", typeof(PersonAnswer),
        new ParameterNote("name", "姓名，任何印出来的写法。", "闻人澍") { InPath = true })
    {
        Problems = [ProblemCode.ParameterUnknown, ProblemCode.PersonUnknown],
    };

    /// <summary>Adds the endpoints.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRead("/v1/people", List, ListNote);
        app.MapRead("/v1/people/{name}", Get, Note);
    }

    private Task List(HttpContext context)
    {
        var typed = TypedParameters.Of(context.Request);
        var request = PeopleRequest.Read(typed);
        if (typed.Problem is { } problem) return Reply.Send(context, problem);
        if (GenerationTag.IsKnown(context, GenerationTag.Of(context.Request, reader.Generation, "json"))) return Task.CompletedTask;
        return Reply.Send(context, reader.People(request.Prefix, request.Role, request.Limit, request.Offset), AnswerJson.Default.PeopleList);
    }

    private Task Get(HttpContext context)
    {
        var name = PathRequest.Value(context, "name");
        return CachedReply.Send(context, reader, () => reader.Person(name), AnswerJson.Default.PersonAnswer,
            () => Problem.Of(ProblemCode.PersonUnknown, $"档案里没有认出名叫“{name}”的人，可以改用 /v1/search 加引号搜这个名字。"));
    }
}
