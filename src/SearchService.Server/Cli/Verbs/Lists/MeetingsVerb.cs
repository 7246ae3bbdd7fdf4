using System.CommandLine;
using SearchService.Archive.Answers;
using SearchService.Archive.Research;
using SearchService.Server.Http.Meetings;
using SearchService.Server.Http.Replies;
using SearchService.Server.Plain;

namespace SearchService.Server.Cli.Verbs.Lists;

/// <summary>What was held, when, with whom? <c>searchservice meetings</c> lists as <c>/v1/meetings</c> does.</summary>
internal static class MeetingsVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create(CommandContext context)
    {
        var words = new Argument<string[]>("TEXT") { Description = "名称、主办、地点、文件里的字；可以不写", Arity = ArgumentArity.ZeroOrMore };
        Option<string[]>[] options =
        [
            Make("kind", "种类，如 常委会会议、视察", "KIND"), Make("person", "参加的人；可以重复", "NAME"), Make("as", "chair 主持，speaker 讲话，attendee 出席", "PART"),
            Make("from", "第一天：YYYY、YYYY-MM 或 YYYY-MM-DD", "DATE"), Make("to", "最后一天，包含在内", "DATE"), Make("limit", "几次，1 到 100", "N"), Make("offset", "跳过几次", "N"),
        ];
        var data = ArchiveAccess.DataOption(context);
        var json = new Option<bool>("--json") { Description = "输出与 /v1/meetings 相同的 JSON" };
        var verb = new Verb("meetings", "会议和活动，新的在前；一次也没有时退出码为 1", "[TEXT…] [选项]") { Examples = ["meetings 常委会", "meetings --person 闻人澍 --as chair --from 2021-11"] };
        verb.Add(words);
        foreach (var option in options) verb.Add(option);
        verb.Add(data);
        verb.Add(json);
        verb.SetAction(parsed =>
        {
            var pairs = options.SelectMany(option => (parsed.GetValue(option) ?? []).Select(value => new KeyValuePair<string, string>(option.Name[2..], value)));
            var typed = new TypedParameters(pairs.Append(new("q", string.Join(' ', parsed.GetValue(words) ?? []))));
            var question = MeetingsRequest.Read(typed);
            return typed.Problem is { } problem
                ? context.Fail(problem.Detail, ExitCode.Usage)
                : Run(question, parsed.GetValue(data) ?? context.Options.Index.Path, parsed.GetValue(json), context);
        });
        return verb;
    }

    private static int Run(MeetingQuestion question, string data, bool asJson, CommandContext context)
    {
        using var reader = ArchiveAccess.Open(data, context);
        if (reader is null) return ExitCode.Problems;
        var list = reader.Meetings(question);
        if (asJson) context.Output.WriteLine(Reply.ToJson(list, AnswerJson.Default.MeetingList));
        else Print(list, new Sheet(context.Terminal));
        return list.Total > 0 ? ExitCode.Success : ExitCode.Problems;
    }

    private static void Print(MeetingList list, Sheet sheet)
    {
        sheet.Line($"共 {list.Total} 次。");
        sheet.Table(["日期", "会议、活动", "种类", "主持、带队", "稿件"], list.Meetings.Select(static meeting => (string[])
        [
            meeting.Start is { } start ? Wording.Span(start, meeting.End ?? start) : "", meeting.Name, meeting.Kind, Wording.List(meeting.Chaired),
            string.Join(' ', meeting.Articles.Select(static article => article.Id)),
        ]));
    }

    private static Option<string[]> Make(string name, string description, string valueName) =>
        new("--" + name) { Description = description, HelpName = valueName, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
}
