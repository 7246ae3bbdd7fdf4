using System.CommandLine;
using System.Globalization;
using SearchService.Archive.Ingest;
using SearchService.Issues.People.Known;

namespace SearchService.Server.Cli.Verbs;

/// <summary>Makes the index say what the corpus says: <c>searchservice index --corpus DIR --data DIR</c>.</summary>
internal static class IndexVerb
{
    /// <summary>The verb.</summary>
    public static Verb Create(CommandContext context)
    {
        var corpus = new Option<string?>("--corpus") { Description = $"刊物文件夹，默认 {context.Options.Corpus.Path}", HelpName = "DIR" };
        var data = ArchiveAccess.DataOption(context);
        var verb = new Verb("index", "把索引更新到与刊物文件一致：只读新的和改过的，有文件读不了时退出码为 1", "[--corpus DIR] [--data DIR]")
        {
            Examples = ["index --corpus corpus --data index-data"],
        };
        verb.Add(corpus);
        verb.Add(data);
        verb.SetAction((parsed, cancellation) => Task.FromResult(
            Run(parsed.GetValue(corpus) ?? context.Options.Corpus.Path, parsed.GetValue(data) ?? context.Options.Index.Path, context, cancellation)));
        return verb;
    }

    private static int Run(string corpus, string data, CommandContext context, CancellationToken cancellation)
    {
        try
        {
            var report = IndexProgress.Show(context.Terminal, progress => ArchiveIngest.Run(corpus, data, progress, context.Clock, cancellation));
            if (report.Rebuilt is { } rebuilt) context.Terminal.Errors.WriteLine(rebuilt);
            foreach (var broken in report.Broken) context.Terminal.Errors.WriteLine($"读不了 {broken.File}：{broken.Message}");
            context.Output.WriteLine(Sentence(report));
            return report.Broken.Count == 0 ? ExitCode.Success : ExitCode.Problems;
        }
        catch (DirectoryNotFoundException)
        {
            return context.Fail($"刊物文件夹 {corpus} 不存在，请用 --corpus 指定。", ExitCode.Usage);
        }
        catch (RosterException fault)
        {
            return context.Fail($"{fault.Message}索引没有改动，改好再运行一次即可。", ExitCode.Usage);
        }
        catch (OperationCanceledException)
        {
            return context.Fail("已中断。上一次提交的内容完好，再运行一次即可接着做。", ExitCode.Problems);
        }
        catch (Exception failure) when (ArchiveAccess.IsOfIndex(failure))
        {
            return context.Fail(ArchiveAccess.Sentence(data, failure), ExitCode.Problems);
        }
    }

    private static string Sentence(IngestReport report)
    {
        var speed = report.Seconds > 0 ? report.Characters / report.Seconds : 0;
        return string.Create(CultureInfo.InvariantCulture,
            $"共 {report.Files} 个文件：读了 {report.Read}，未变 {report.Unchanged}，移除 {report.Removed}，读不了 {report.Broken.Count}{(report.Reread > 0 ? string.Create(CultureInfo.InvariantCulture, $"，人名有变又读 {report.Reread}") : "")}；"
            + $"档案现有 {report.Articles} 篇稿件、{report.People} 人；没读懂的地方 {report.Problems} 处；{report.Seconds:0.00} 秒，每秒 {speed:0} 字；版次 {report.Generation}");
    }
}
