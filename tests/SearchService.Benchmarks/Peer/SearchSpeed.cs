using System.Diagnostics;
using System.Globalization;
using SearchService.TestKit;

namespace SearchService.Benchmarks.Peer;

/// <summary>How fast is the engine on articles made up here, alone or beside the other engines of the harness?</summary>
/// <remarks>
/// Articles, queries and indexes go into a temporary folder. Arguments: [ARTICLES], 20,000 unless told. The other engines are programs of the harness
/// (../shared/bench/parts, or SEARCHSERVICE_SHARED); those that are not there are left out by name.
/// </remarks>
internal static class SearchSpeed
{
    private const int Articles = 20_000;

    private static readonly string[] Search = ["--warm-s", "2", "--rounds", "20", "--max-s", "4", "--tput-s", "0.01", "--tput-threads", "1"];

    private static readonly (string Name, string Program, string[] Extra)[] Others = [("tantivy", "tantivy_peer", []), ("seekstorm", "seekstorm_peer", ["--persons", "terms"])];

    /// <summary>The engine alone.</summary>
    public static int Run(string[] arguments, TextWriter output) => InFolder(folder => Alone(new Bench(folder, CountOf(arguments)), output));

    /// <summary>The engine beside the others.</summary>
    public static int RunBeside(string[] arguments, TextWriter output) => InFolder(folder => Beside(new Bench(folder, CountOf(arguments)), output));

    private static int CountOf(string[] arguments) => arguments is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : Articles;

    private static int InFolder(Action<string> run)
    {
        var folder = Places.NewFolder();
        try
        {
            run(folder);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Alone(Bench bench, TextWriter output)
    {
        output.WriteLine($"{bench.Articles:N0} articles made up from a seed; µs: the median query's fastest of 20 rounds, and the slowest hundredth of all searches");
        bench.IndexOurs(output);
        var (top, count) = (bench.SearchOurs("topk"), bench.SearchOurs("count"));
        output.WriteLine($"{"class",-12} {"ten best",10} {"p99",8} {"with fetch",11} {"exact total",12} {"p99",8}");
        foreach (var kind in top.Classes)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-12} {top.Median(kind),10:F1} {top.Slowest(kind),8:F0} {top.Median(kind, withFetch: true),11:F1} {count.Median(kind),12:F1} {count.Slowest(kind),8:F0}"));
        }
    }

    private static void Beside(Bench bench, TextWriter output)
    {
        bench.IndexOurs(output);
        var results = new List<(string Name, ResultFile File)> { ("ours", bench.SearchOurs("topk")) };
        foreach (var (name, program, extra) in Others)
        {
            var path = Path.Combine(Places.Shared, "bench", "parts", program);
            if (File.Exists(path)) results.Add((name, bench.RunOther(path, name, extra)));
            else output.WriteLine($"{name}: {path} is not there");
        }

        output.WriteLine($"{bench.Articles:N0} articles, ten best, µs: the median query's fastest round (with the fetch of its hits), the slowest hundredth of all searches; ours by the fastest other");
        output.WriteLine($"{"class",-12}{string.Concat(results.Select(static result => $" {result.Name,28}"))}    ratio");
        foreach (var kind in results[0].File.Classes) output.WriteLine(Row(kind, results));
    }

    private static string Row(string kind, List<(string Name, ResultFile File)> results)
    {
        var cells = results.Select(result => string.Create(CultureInfo.InvariantCulture, $" {result.File.Median(kind),9:F1} ({result.File.Median(kind, withFetch: true),8:F1}){result.File.Slowest(kind),8:F0}"));
        var others = results.Skip(1).Select(result => result.File.Median(kind)).Where(double.IsFinite).Order().Take(1);
        var ratio = string.Concat(others.Select(other => string.Create(CultureInfo.InvariantCulture, $"   {results[0].File.Median(kind) / other,6:F2}")));
        return $"{kind,-12}{string.Concat(cells)}{ratio}";
    }

    /// <summary>One set of articles and queries in a folder.</summary>
    private sealed class Bench
    {
        private readonly string _folder;

        public Bench(string folder, int articles)
        {
            (_folder, Articles) = (folder, articles);
            var generated = new GeneratedBench(articles);
            generated.WriteArticles(In("articles.tsv"));
            generated.WriteQueries(In("queries.tsv"));
        }

        public int Articles { get; }

        public void IndexOurs(TextWriter output) => PeerProgram.Run(["index", "--docs", In("articles.tsv"), "--index", In("ours"), "--pre-segmented"], output);

        public ResultFile SearchOurs(string mode)
        {
            PeerProgram.Run(["search", "--queries", In("queries.tsv"), "--index", In("ours"), "--out", In($"ours-{mode}.tsv"), "--mode", mode, .. Search], TextWriter.Null);
            return new ResultFile(In($"ours-{mode}.tsv"));
        }

        public ResultFile RunOther(string program, string name, string[] extra)
        {
            Start(program, ["index", "--seg", In("articles.tsv"), "--index", In(name), "--threads", "1", .. extra]);
            Start(program, ["search", "--queries", In("queries.tsv"), "--index", In(name), "--out", In($"{name}.tsv"), "--mode", "topk", .. Search, .. extra]);
            return new ResultFile(In($"{name}.tsv"));
        }

        private string In(string name) => Path.Combine(_folder, name);

        private static void Start(string program, string[] arguments)
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {arguments[0]} ended with {process.ExitCode}.");
        }
    }
}
