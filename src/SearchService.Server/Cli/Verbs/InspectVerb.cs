using System.CommandLine;
using SearchService.Issues;

namespace SearchService.Server.Cli.Verbs;

/// <summary>What is in this file? <c>searchservice inspect FILE [--json]</c> prints the parsed issue.</summary>
internal static class InspectVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "一期刊物的文件（.txt 或 .md）" };
        var json = new Option<bool>("--json") { Description = "输出 JSON，字段与稿件标注相同" };
        var verb = new Verb("inspect", "看一份刊物文件读成了什么样子：目录、稿件、日期、人物和没读懂的地方", "FILE [--json]")
        {
            Examples = ["inspect corpus/澜江政协-2021-11-12.txt", "inspect corpus/澜江政协-2021-11-12.txt --json"],
        };
        verb.Add(file);
        verb.Add(json);
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(json), context));
        return verb;
    }

    private static int Run(string path, bool asJson, CommandContext context)
    {
        if (FileContent.Read(path, context) is not { } content) return ExitCode.Usage;
        var issue = IssueParser.Parse(content, Path.GetFileName(path));
        if (asJson) context.Output.WriteLine(IssueJson.Write(issue));
        else new IssueView(new Sheet(context.Terminal)).Write(issue);
        return issue.Problems.Any(problem => problem.Kind == ParseProblemKind.NotAnIssue) ? ExitCode.Problems : ExitCode.Success;
    }
}
