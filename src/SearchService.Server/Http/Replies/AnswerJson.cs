using System.Text.Json;
using System.Text.Json.Serialization;
using SearchService.Archive.Answers;
using SearchService.Server.Http.Health;
using SearchService.Server.Http.Problems;

namespace SearchService.Server.Http.Replies;

/// <summary>How does each answer become JSON? Code generated at compile time: no reflection while serving.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Answer))]
[JsonSerializable(typeof(ArticleAnswer))]
[JsonSerializable(typeof(IssueList))]
[JsonSerializable(typeof(IssueAnswer))]
[JsonSerializable(typeof(PersonAnswer))]
[JsonSerializable(typeof(PeopleList))]
[JsonSerializable(typeof(MeetingList))]
[JsonSerializable(typeof(MeetingAnswer))]
[JsonSerializable(typeof(TrendsAnswer))]
[JsonSerializable(typeof(KwicAnswer))]
[JsonSerializable(typeof(SimilarAnswer))]
[JsonSerializable(typeof(ExportRow))]
[JsonSerializable(typeof(SuggestAnswer))]
[JsonSerializable(typeof(StatusAnswer))]
[JsonSerializable(typeof(HealthAnswer))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class AnswerJson : JsonSerializerContext;
