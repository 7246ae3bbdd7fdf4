using System.Diagnostics;
using System.Globalization;
using System.Text;
using SearchService.Issues;
using SearchService.Issues.Text;
using SearchService.TestKit;

namespace SearchService.Benchmarks.Parsing;

/// <summary>Is an issue read in linear time: how many seconds do files of 1, 2, 5 and 10 MB take?</summary>
/// <remarks>
/// The files are the issues of a folder, by default the sample corpus, one behind the other as UTF-8 until the size is reached, so that they hold as many contents pages, mastheads and
/// articles as text of that length does. Each is parsed in one thread, the fastest of three rounds counts, with the processor time that it took beside it, since a busy machine lengthens
/// the one and not the other; the stages are timed apart in a round of their own. What is read is checked once: articles
/// grow as the file does. Aim: 10 MB in under 2 s.
/// </remarks>
internal static class ParseSpeed
{
    private const int Rounds = 3;
    private const int MegaByte = 1_000_000;
    private const int LeastArticlesPerMegaByte = 100;

    private static readonly int[] Sizes = [1, 2, 5, 10];

    /// <summary>Arguments: [FOLDER] [MEGABYTES …]; "-" for FOLDER is the sample corpus.</summary>
    public static int Run(string[] arguments, TextWriter output)
    {
        var folder = arguments is [not "-" and var named, ..] ? named : Places.Corpus;
        var sizes = arguments.Length > 1 ? [.. arguments[1..].Select(size => int.Parse(size, CultureInfo.InvariantCulture))] : Sizes;
        var unit = Unit(folder);
        IssueParser.Parse(FileOf(unit, MegaByte / 4), "预热.txt");

        output.WriteLine("   MB   seconds   cpu s  s per MB  articles   dates  people | lines  structure  people  dates (s)");
        foreach (var size in sizes)
        {
            var bytes = FileOf(unit, size * MegaByte);
            var (seconds, processor, issue) = Time(bytes);
            var stages = ParseStages.Time(bytes);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{size,5} {seconds,9:F3} {processor,7:F2} {seconds / size,9:F3} {issue.Articles.Count,9:N0} {issue.Articles.Sum(article => article.Dates.Count),7:N0} {issue.Articles.Sum(article => article.People.Count),7:N0} | {stages}"));
            if (issue.Articles.Count < size * LeastArticlesPerMegaByte) throw new InvalidOperationException($"only {issue.Articles.Count} articles in {size} MB");
        }

        return 0;
    }

    private static string Unit(string folder) => string.Join("\n\n", Directory.GetFiles(folder)
        .Where(path => Path.GetExtension(path) is ".txt" or ".md" && Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal).Select(path => TextDecoder.Decode(File.ReadAllBytes(path)).Text));

    /// <summary>Whole issues over and over, cut at the last line that fits.</summary>
    private static byte[] FileOf(string unit, int bytes)
    {
        var text = new StringBuilder();
        var perUnit = Encoding.UTF8.GetByteCount(unit) + 2;
        for (var filled = 0; filled < bytes; filled += perUnit) text.Append(unit).Append("\n\n");
        var all = Encoding.UTF8.GetBytes(text.ToString());
        return all[..(all.AsSpan(0, bytes).LastIndexOf((byte)'\n') + 1)];
    }

    private static (double Seconds, double Processor, ParsedIssue Issue) Time(byte[] bytes)
    {
        ParsedIssue? issue = null;
        var best = (Seconds: double.MaxValue, Processor: 0.0);
        for (var round = 0; round < Rounds; round++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var start = Stopwatch.GetTimestamp();
            issue = IssueParser.Parse(bytes, "合订本.txt");
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (seconds < best.Seconds) best = (seconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return (best.Seconds, best.Processor, issue!);
    }
}
