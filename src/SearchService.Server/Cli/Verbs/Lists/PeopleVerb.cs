using System.CommandLine;
using SearchService.Archive.Answers;
using SearchService.Server.Http.People;
using SearchService.Server.Http.Replies;
using SearchService.Server.Plain;

namespace SearchService.Server.Cli.Verbs.Lists;

/// <summary>Who is in the archive? <c>searchservice people</c> lists as <c>/v1/people</c> does.</summary>
internal static class PeopleVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create(CommandContext context)
    {
        var prefix = new Argument<string?>("PREFIX") { Description = "姓名开头的字，或拼音；可以不写", Arity = ArgumentArity.ZeroOrOne };
        Option<string?>[] options = [Make("role", "职务里包含的文字", "TEXT"), Make("limit", "几人，1 到 100", "N"), Make("offset", "跳过几人", "N")];
        var data = ArchiveAccess.DataOption(context);
        var json = new Option<bool>("--json") { Description = "输出与 /v1/people 相同的 JSON" };
        var verb = new Verb("people", "档案里的人，稿件多的在前；一个也没有时退出码为 1", "[PREFIX] [选项]") { Examples = ["people 闻", "people --role 主席 --limit 5"] };
        verb.Add(prefix);
        foreach (var option in options) verb.Add(option);
        verb.Add(data);
        verb.Add(json);
        verb.SetAction(parsed =>
        {
            var pairs = options.Select(option => (Name: option.Name[2..], Value: parsed.GetValue(option))).Prepend((Name: "prefix", Value: parsed.GetValue(prefix)));
            var typed = new TypedParameters(pairs.Where(static pair => pair.Value is not null).Select(static pair => new KeyValuePair<string, string>(pair.Name, pair.Value!)));
            var request = PeopleRequest.Read(typed);
            return typed.Problem is { } problem
                ? context.Fail(problem.Detail, ExitCode.Usage)
                : Run(request, parsed.GetValue(data) ?? context.Options.Index.Path, parsed.GetValue(json), context);
        });
        return verb;
    }

    private static int Run(PeopleRequest request, string data, bool asJson, CommandContext context)
    {
        using var reader = ArchiveAccess.Open(data, context);
        if (reader is null) return ExitCode.Problems;
        var list = reader.People(request.Prefix, request.Role, request.Limit, request.Offset);
        if (asJson) context.Output.WriteLine(Reply.ToJson(list, AnswerJson.Default.PeopleList));
        else Print(list, new Sheet(context.Terminal));
        return list.Total > 0 ? ExitCode.Success : ExitCode.Problems;
    }

    private static void Print(PeopleList list, Sheet sheet)
    {
        sheet.Line($"共 {list.Total} 人。");
        sheet.Table(["姓名", "稿件", "职务"], list.People.Select(static person => (string[])[person.Name, $"{person.Articles}", Wording.List(person.Roles.Select(static role => role.Role))]));
    }

    private static Option<string?> Make(string name, string description, string valueName) => new("--" + name) { Description = description, HelpName = valueName };
}
