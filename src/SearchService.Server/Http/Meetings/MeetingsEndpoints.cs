using SearchService.Archive;
using SearchService.Archive.Answers;
using SearchService.Server.Http.OpenApi;
using SearchService.Server.Http.Problems;
using SearchService.Server.Http.Replies;

namespace SearchService.Server.Http.Meetings;

/// <summary>What was held, when, with whom? <c>GET /v1/meetings</c> and <c>/v1/meetings/{id}</c>.</summary>
internal sealed class MeetingsEndpoints(ArchiveReader reader)
{
    private const string Tag = "会议";

    private static readonly EndpointNote ListNote = new("meetings", Tag, "会议和活动：什么时候、谁主持、谁参加、哪些稿件报道", typeof(MeetingList), MeetingsRequest.Notes)
    {
        Description = "新的在前，没有日期的在最后。几期都报道的同一次会议（同一届、同一次）只列一次，附上全部稿件。",
        Problems =
        [
            ProblemCode.ParameterUnknown, ProblemCode.ParameterValue, ProblemCode.ParameterMissing, ProblemCode.ParameterRepeated, ProblemCode.DateImpossible, ProblemCode.DateReversed,
            ProblemCode.LimitRange, ProblemCode.OffsetRange, ProblemCode.QueryTooLong,
        ],
    };

    private static readonly EndpointNote Note = new("meeting", Tag, "一次会议或活动，附上报道它的稿件", typeof(MeetingAnswer), new ParameterNote("id", "会议的 id，见 /v1/meetings。", "2023-03-010-m1") { InPath = true })
    {
        Problems = [ProblemCode.ParameterUnknown, ProblemCode.MeetingUnknown],
    };

    /// <summary>Adds the endpoints.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapRead("/v1/meetings", List, ListNote);
        app.MapRead("/v1/meetings/{id}", Get, Note);
    }

    private Task List(HttpContext context)
    {
        var typed = TypedParameters.Of(context.Request);
        var question = MeetingsRequest.Read(typed);
        if (typed.Problem is { } problem) return Reply.Send(context, problem);
        if (GenerationTag.IsKnown(context, GenerationTag.Of(context.Request, reader.Generation, "json"))) return Task.CompletedTask;
        return Reply.Send(context, reader.Meetings(question), AnswerJson.Default.MeetingList);
    }

    private Task Get(HttpContext context)
    {
        var id = PathRequest.Value(context, "id");
        return CachedReply.Send(context, reader, () => reader.Meeting(id), AnswerJson.Default.MeetingAnswer,
            () => Problem.Of(ProblemCode.MeetingUnknown, $"没有 id 为“{id}”的会议，/v1/meetings 列出了全部会议。"));
    }
}
