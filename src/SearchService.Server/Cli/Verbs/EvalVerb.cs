using System.CommandLine;
using System.Globalization;
using SearchService.Archive;
using SearchService.Archive.Evaluation;

namespace SearchService.Server.Cli.Verbs;

/// <summary>How good are the answers? <c>searchservice eval CASES</c> puts judged questions to an index, one setting beside another if asked.</summary>
internal static class EvalVerb
{
    private static readonly string[] Headings = ["类别", "问题", "nDCG@10", "MRR", "召回"];

    private sealed record Request(string File, string Data, string? Corpus, string With, string? Against);

    /// <summary>The verb.</summary>
    public static Verb Create(CommandContext context)
    {
        var file = new Argument<string>("CASES") { Description = "评过的问题：类别、档案、参数、评分，用制表符分开" };
        var data = ArchiveAccess.DataOption(context);
        var corpus = new Option<string?>("--corpus") { Description = "只问第二栏是这个名字的问题", HelpName = "NAME" };
        var with = new Option<string?>("--with") { Description = "每个问题都加上的参数，如 expand=none", HelpName = "SETTING" };
        var against = new Option<string?>("--against") { Description = "与另一种参数比较，并检验差别是否出于偶然；空串为不加参数", HelpName = "SETTING" };
        var verb = new Verb("eval", "用评过的问题衡量搜索：nDCG、MRR、召回率，可比较两种设置", "CASES [选项]")
        {
            Examples = ["eval cases.tsv --corpus sample", "eval cases.tsv --data index-data --against expand=none"],
        };
        verb.Add(file);
        foreach (var option in new Option<string?>[] { data, corpus, with, against }) verb.Add(option);
        verb.SetAction(parsed => Run(
            new Request(parsed.GetValue(file)!, parsed.GetValue(data) ?? context.Options.Index.Path, parsed.GetValue(corpus), parsed.GetValue(with) ?? "", parsed.GetValue(against)), context));
        return verb;
    }

    private static int Run(Request request, CommandContext context)
    {
        try
        {
            var questions = JudgedQuestions.Read(File.ReadAllText(request.File)).Where(question => request.Corpus is null || question.Corpus == request.Corpus).ToList();
            if (questions.Count == 0) return context.Fail($"{request.File} 里没有这样的问题。", ExitCode.Usage);
            using var reader = ArchiveAccess.Open(request.Data, context);
            if (reader is null) return ExitCode.Problems;
            var report = ArchiveEvaluation.Run(question => reader.Search(question), questions, request.With);
            Write(report, context);
            if (request.Against is not { } setting) return ExitCode.Success;
            var other = ArchiveEvaluation.Run(question => reader.Search(question), questions, setting);
            Write(other, context);
            context.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"若两者其实一样好，nDCG 出现这么大差别的机会是 {report.ChanceOfNoDifference(other):0.0000}（配对随机化检验）。"));
            return ExitCode.Success;
        }
        catch (FormatException failure)
        {
            return context.Fail($"{request.File}：{failure.Message}", ExitCode.Usage);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return context.Fail($"读不了 {request.File}，请核对路径和权限。{failure.Message}", ExitCode.Usage);
        }
    }

    private static void Write(EvaluationReport report, CommandContext context)
    {
        var sheet = new Sheet(context.Terminal);
        sheet.Heading(report.Setting.Length == 0 ? "默认设置" : report.Setting);
        sheet.Table(Headings, report.Classes.Select(Row));
    }

    private static IReadOnlyList<string> Row(ClassScore one) =>
    [
        one.Class == EvaluationReport.Overall ? "全部" : one.Class, one.Questions.ToString(CultureInfo.InvariantCulture), Shown(one.Ndcg), Shown(one.ReciprocalRank), Shown(one.Recall),
    ];

    private static string Shown(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
