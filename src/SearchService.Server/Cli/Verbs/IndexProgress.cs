using System.Globalization;
using SearchService.Archive.Ingest;
using Spectre.Console;

namespace SearchService.Server.Cli.Verbs;

/// <summary>How far is the indexing? A bar on a terminal, one line per file otherwise.</summary>
internal static class IndexProgress
{
    /// <summary>Runs <paramref name="ingest"/> and shows what it reports.</summary>
    public static IngestReport Show(Terminal terminal, Func<Action<IngestProgress>, IngestReport> ingest) =>
        terminal.IsInteractive ? ShowBar(terminal, ingest) : ingest(step => WriteLine(terminal.Output, step));

    private static IngestReport ShowBar(Terminal terminal, Func<Action<IngestProgress>, IngestReport> ingest) =>
        terminal.Ansi().Progress()
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .Start(progress =>
            {
                var bar = progress.AddTask("");
                return ingest(step =>
                {
                    (bar.MaxValue, bar.Value) = (step.Total, step.Done);
                    bar.Description = Markup.Escape(step.File);
                });
            });

    private static void WriteLine(TextWriter output, IngestProgress step)
    {
        var outcome = step.Outcome switch
        {
            "read" => string.Create(CultureInfo.InvariantCulture, $"{step.Articles} 篇，没读懂的地方 {step.Problems} 处"),
            "unchanged" => "未变",
            "removed" => "已移除",
            "reread" => string.Create(CultureInfo.InvariantCulture, $"未变，因为有新认识的人名又读了一遍，{step.Articles} 篇"),
            _ => $"读不了：{step.Message}",
        };
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{step.Done}/{step.Total}] {step.File}：{outcome}"));
        output.Flush();
    }
}
