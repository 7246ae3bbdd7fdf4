using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.People;

/// <summary>Who is this? <c>GET /v1/people/{name}</c>: offices over time, appearances, company.</summary>
internal sealed class PeopleEndpoints(ArchiveReader reader)
{
    private static readonly EndpointNote Note = new("person", "人物", "一个人在档案里的全部记录：职务、出现的稿件、与谁同现", typeof(PersonAnswer),
        new ParameterNote("name", "姓名，任何印出来的写法。", "闻人澍") { InPath = true })
    {
        Problems = [ProblemCode.ParameterUnknown, ProblemCode.PersonUnknown],
    };

    /// <summary>Adds the endpoint.</summary>
    public void Map(IEndpointRouteBuilder app) => app.MapRead("/v1/people/{name}", Get, Note);

    private Task Get(HttpContext context)
    {
        var name = PathRequest.Value(context, "name");
        return CachedReply.Send(context, reader, () => reader.Person(name), AnswerJson.Default.PersonAnswer,
            () => Problem.Of(ProblemCode.PersonUnknown, $"档案里没有认出名叫“{name}”的人，可以改用 /v1/search 加引号搜这个名字。"));
    }
}
