using System.CommandLine;
using SearchService.Issues;
using SearchService.Issues.Formats;
using SearchService.Issues.People;
using SearchService.Issues.People.Known;

namespace SearchService.Server.Cli.Verbs;

/// <summary>What is in this file? <c>searchservice inspect FILE [--json]</c> prints the parsed issue.</summary>
internal static class InspectVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create(CommandContext context)
    {
        var file = new Argument<string>("FILE") { Description = "一期刊物的文件（.txt、.md、.html、.docx 或 .pdf）" };
        var roster = new Option<string?>("--roster") { Description = "人名册，默认同一文件夹里的 roster.tsv", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "输出 JSON，字段与稿件标注相同" };
        var verb = new Verb("inspect", "看一份刊物文件读成了什么样子：目录、稿件、日期、人物和没读懂的地方", "FILE [--roster FILE] [--json]")
        {
            Examples = ["inspect corpus/澜江政协-2021-11-12.txt", "inspect corpus/澜江政协-2021-11-12.txt --json"],
        };
        verb.Add(file);
        verb.Add(roster);
        verb.Add(json);
        verb.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(roster), parsed.GetValue(json), context));
        return verb;
    }

    private static int Run(string path, string? rosterPath, bool asJson, CommandContext context)
    {
        if (FileContent.Read(path, context) is not { } content || Known(path, rosterPath, context) is not { } known) return ExitCode.Usage;
        var issue = IssueFile.Read(content, path).Open(Path.GetFileName(path)).Read(known);
        if (asJson) context.Output.WriteLine(IssueJson.Write(issue));
        else new IssueView(new Sheet(context.Terminal)).Write(issue);
        return issue.Problems.Any(problem => problem.Kind is ParseProblemKind.NotAnIssue or ParseProblemKind.RefusedFile) ? ExitCode.Problems : ExitCode.Success;
    }

    /// <summary>Whom the roster names; null after a line on the error stream when it cannot be read.</summary>
    private static KnownPeople? Known(string path, string? rosterPath, CommandContext context)
    {
        rosterPath ??= Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "", "roster.tsv") is var beside && File.Exists(beside) ? beside : null;
        if (rosterPath is null) return KnownPeople.None;
        if (FileContent.Read(rosterPath, context) is not { } content) return null;
        try
        {
            return KnownPeople.Of([], Roster.Parse(content));
        }
        catch (RosterException fault)
        {
            context.Fail(fault.Message, ExitCode.Usage);
            return null;
        }
    }
}
