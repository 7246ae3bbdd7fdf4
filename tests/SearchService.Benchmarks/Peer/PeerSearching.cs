using System.Diagnostics;
using System.Globalization;
using System.Text;
using SearchService.Engine;
using SearchService.Engine.Collecting;

namespace SearchService.Benchmarks.Peer;

/// <summary>How long does each query take, alone and with the fetch of its hits, and how many are answered per second on several threads?</summary>
internal sealed class PeerSearching
{
    private readonly PeerArguments _arguments;
    private readonly Searcher _searcher;
    private readonly bool _counts;
    private readonly List<PeerQuestion> _questions;

    private PeerSearching(PeerArguments arguments, Searcher searcher)
    {
        _arguments = arguments;
        _searcher = searcher;
        _counts = arguments.Text("mode", "count") == "count";
        var only = arguments.Text("class", "");
        _questions = [.. PeerQuestion.ReadAll(arguments.Text("queries")).Where(question => only.Length == 0 || question.Class == only)];
    }

    /// <summary>Runs the questions as the harness asks; writes its result file.</summary>
    public static int Run(PeerArguments arguments, TextWriter output)
    {
        var watch = Stopwatch.StartNew();
        using var index = SearchIndex.Open(arguments.Text("index"), PeerSchema.For(isSegmented: true));
        using var searcher = index.OpenSearcher();
        var run = new PeerSearching(arguments, searcher);
        run.Ask(run._questions[0]);
        var first = watch.Elapsed.TotalMilliseconds;
        run.Measure();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"open_and_first_query_ms\":{first:F1}}}"));
        return 0;
    }

    private void Measure()
    {
        for (var warm = Stopwatch.StartNew(); warm.Elapsed.TotalSeconds < _arguments.Number("warm-s", 10);) Round();
        List<List<Answered>> rounds = [];
        var rounded = Stopwatch.StartNew();
        for (var round = 0; round < (int)_arguments.Number("rounds", 10); round++)
        {
            if (round >= 3 && rounded.Elapsed.TotalSeconds >= _arguments.Number("max-s", 60)) break;
            rounds.Add(Round());
        }

        var (perSecond, threads) = Throughput();
        using var file = new StreamWriter(_arguments.Text("out"), append: false, new UTF8Encoding(false));
        file.Write(string.Create(CultureInfo.InvariantCulture, $"#qps\t{perSecond:F1}\t{threads}\n"));
        for (var i = 0; i < _questions.Count; i++) file.Write(Line(_questions[i], [.. rounds.Select(round => round[i])]));
    }

    private List<Answered> Round() => [.. _questions.Select(Ask)];

    private Answered Ask(PeerQuestion question)
    {
        var begin = Stopwatch.GetTimestamp();
        var found = _searcher.Search(question.ToRequest(_counts));
        var searched = Stopwatch.GetElapsedTime(begin);
        var hits = new (string Id, int Date, string Title)[found.Hits.Count];
        for (var i = 0; i < hits.Length; i++) hits[i] = PeerArticle.Fetch(_searcher.Stored(found.Hits[i].Doc).Span);
        return new Answered(found, hits, searched.TotalMicroseconds, Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
    }

    private (double PerSecond, int Threads) Throughput()
    {
        var threads = (int)_arguments.Number("tput-threads", 2);
        var seconds = _arguments.Number("tput-s", 10);
        List<PeerQuestion> asked = [.. _questions.Where(static question => !question.HasFacets)];
        if (asked.Count == 0 || seconds == 0) return (0, threads);
        var (next, done) = (-1L, 0L);
        var watch = Stopwatch.StartNew();
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work))];
        foreach (var worker in workers) worker.Start();
        foreach (var worker in workers) worker.Join();
        return (done / watch.Elapsed.TotalSeconds, threads);

        void Work()
        {
            for (; watch.Elapsed.TotalSeconds < seconds; Interlocked.Increment(ref done)) Ask(asked[(int)(Interlocked.Increment(ref next) * 7919 % asked.Count)]);
        }
    }

    private static string Line(PeerQuestion question, List<Answered> rounds)
    {
        var last = rounds[^1];
        var top = last.Hits.Select((hit, i) => $"{hit.Id}:{(question.IsSorted ? hit.Date : last.Found.Hits[i].Score).ToString(CultureInfo.InvariantCulture)}");
        return $"{question.Id}\t{question.Class}\t{last.Found.Total}\t{Times(rounds, static round => round.TotalUs)}\t{Times(rounds, static round => round.SearchUs)}\t{string.Join(',', top)}\n";
    }

    private static string Times(List<Answered> rounds, Func<Answered, double> time) =>
        string.Join(',', rounds.Select(round => time(round).ToString("F3", CultureInfo.InvariantCulture)));

    private sealed record Answered(SearchResult Found, (string Id, int Date, string Title)[] Hits, double SearchUs, double TotalUs);
}
