using System.CommandLine;
using SearchService.Archive.Search;
using SearchService.Server.Http.Replies;
using SearchService.Server.Plain;

namespace SearchService.Server.Cli.Verbs;

/// <summary>Which articles answer? <c>searchservice search</c> asks as the API does; <c>--json</c> prints the API's body.</summary>
internal static class SearchVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create(CommandContext context)
    {
        var question = new QuestionOptions();
        var data = ArchiveAccess.DataOption(context);
        var json = new Option<bool>("--json") { Description = "输出与 /v1/search 相同的 JSON" };
        var verb = new Verb("search", "搜索，参数与 /v1/search 相同；一篇也没有时退出码为 1", "[TEXT…] [选项]")
        {
            Examples = ["search 二次供水 --limit 3", "search --person 闻人澍 --from 2021-11 --to 2021-11", "search 供水 -冰雪 --facets year --json"],
            TakesDashedWords = true,
        };
        question.AddTo(verb);
        verb.Add(data);
        verb.Add(json);
        verb.SetAction(parsed => Run(question.Pairs(parsed), parsed.GetValue(data) ?? context.Options.Index.Path, parsed.GetValue(json), context));
        return verb;
    }

    private static int Run(IEnumerable<KeyValuePair<string, string>> pairs, string data, bool asJson, CommandContext context)
    {
        var reading = QuestionReader.Read(pairs);
        if (reading.Question is not { } question) return context.Fail(string.Join('\n', reading.Problems.Select(problem => problem.Message)), ExitCode.Usage);
        using var reader = ArchiveAccess.Open(data, context);
        if (reader is null) return ExitCode.Problems;
        try
        {
            var answer = reader.Search(question);
            if (asJson) context.Output.WriteLine(Reply.ToJson(answer, AnswerJson.Default.Answer));
            else context.Output.Write(AnswerText.Write(answer));
            return answer.Total > 0 ? ExitCode.Success : ExitCode.Problems;
        }
        catch (QuestionException failure)
        {
            return context.Fail(failure.Problem.Message, ExitCode.Usage);
        }
    }
}
