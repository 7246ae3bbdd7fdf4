using System.CommandLine;
using SearchService.Archive.Search;
using SearchService.Server.Http.Export;

namespace SearchService.Server.Cli.Verbs.Lists;

/// <summary>Which articles answer, all of them? <c>searchservice export</c> writes the lines of <c>/v1/export</c>.</summary>
internal static class ExportVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create(CommandContext context)
    {
        var question = new QuestionOptions();
        var data = ArchiveAccess.DataOption(context);
        var format = new Option<string>("--format") { Description = "ndjson 或 csv", HelpName = "FORMAT", DefaultValueFactory = static _ => ExportLines.Formats[0] };
        var verb = new Verb("export", "取出搜索的全部结果，每篇一行，与 /v1/export 相同；一篇也没有时退出码为 1", "[TEXT…] [选项]")
        {
            Examples = ["export --issue 86 --format csv > 86.csv", "export 供水 --from 2021"],
            TakesDashedWords = true,
        };
        question.AddTo(verb);
        verb.Add(format);
        verb.Add(data);
        verb.SetAction(parsed => Run(question.Pairs(parsed), parsed.GetValue(data) ?? context.Options.Index.Path, parsed.GetValue(format)!, context));
        return verb;
    }

    private static int Run(IEnumerable<KeyValuePair<string, string>> pairs, string data, string format, CommandContext context)
    {
        if (!ExportLines.Formats.Contains(format)) return context.Fail($"没有“{format}”这种格式，可用的有 {string.Join('、', ExportLines.Formats)}。", ExitCode.Usage);
        var reading = QuestionReader.Read(pairs);
        if (reading.Question is not { } question) return context.Fail(string.Join('\n', reading.Problems.Select(problem => problem.Message)), ExitCode.Usage);
        using var reader = ArchiveAccess.Open(data, context);
        if (reader is null) return ExitCode.Problems;
        using var export = reader.Export(question);
        if (ExportEndpoints.ProblemOf(export) is { } problem) return context.Fail(problem.Detail, ExitCode.Usage);
        foreach (var line in ExportLines.Of(format, export.Rows())) context.Output.Write(line);
        return export.Total > 0 ? ExitCode.Success : ExitCode.Problems;
    }
}
