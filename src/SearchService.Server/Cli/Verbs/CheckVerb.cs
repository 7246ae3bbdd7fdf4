using System.CommandLine;
using System.Globalization;
using SearchService.Archive;
using SearchService.Engine.Checking;

namespace SearchService.Server.Cli.Verbs;

/// <summary>Is the index whole? <c>searchservice check --data DIR</c> looks at every file and says what to do about a bad one.</summary>
internal static class CheckVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create(CommandContext context)
    {
        var data = ArchiveAccess.DataOption(context);
        var verb = new Verb("check", "逐个文件核对索引的校验和与结构；有损坏时退出码为 1", "[--data DIR]") { Examples = ["check --data index-data"] };
        verb.Add(data);
        verb.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetValue(data) ?? context.Options.Index.Path, context, cancellation)));
        return verb;
    }

    private static int Run(string data, CommandContext context, CancellationToken cancellation)
    {
        var report = ArchiveCheck.Run(data, cancellation);
        if (report.Generation < 0 && report.IsSound)
        {
            context.Output.WriteLine($"索引 {data} 还是空的，没有可核对的文件。");
            return ExitCode.Success;
        }

        new Sheet(context.Terminal).Table(["文件", "字节", "状况"], report.Files.Select(Row));
        if (!report.IsSound)
        {
            foreach (var file in report.Files.Where(file => file.IsFatal))
                context.Terminal.Errors.WriteLine($"{file.Name} {Condition(file.Condition)}：{Remedy(file.Condition, data)}{Fault(file)}");
            return ExitCode.Problems;
        }

        context.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"索引 {data} 完好：{report.Files.Count} 项，{report.Documents} 篇稿件，版次 {report.Generation}。"));
        return ExitCode.Success;
    }

    private static string[] Row(CheckedFile file) =>
        [file.Name, file.Length < 0 ? "" : file.Length.ToString(CultureInfo.InvariantCulture), Condition(file.Condition)];

    private static string Fault(CheckedFile file) => file.Fault.Length == 0 ? "" : $"（内部记录：{file.Fault}）";

    private static string Condition(FileCondition condition) => condition switch
    {
        FileCondition.Sound => "完好",
        FileCondition.Damaged => "损坏",
        FileCondition.Missing => "缺失",
        FileCondition.OtherVersion => "版本不符",
        FileCondition.Leftover => "多余，下次更新时清除",
        _ => condition.ToString(),
    };

    private static string Remedy(FileCondition condition, string data) =>
        condition == FileCondition.OtherVersion
            ? $"是别的版本写的，请运行 searchservice index --data {data} 重建。"
            : $"请运行 searchservice index --data {data}，会从刊物文件重建；反复出现请检查磁盘。";
}
