using System.Diagnostics;
using System.Globalization;
using System.Text;
using SearchService.Engine.Checking;
using SearchService.Engine.Collecting;
using SearchService.Engine.Queries;
using SearchService.TestKit;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Indexing;

/// <summary>A process that indexes and commits is killed at any moment, again and again, while another one reads.</summary>
public class KillTests
{
    private const int PatienceMs = 60_000;

    [Test]
    [Category("Slow")]
    public void Thirty_kills_lose_nothing_that_was_acknowledged_and_tear_nothing() => Kill(30);

    [Test]
    [Category("Torture")]
    public void A_thousand_kills_lose_nothing_that_was_acknowledged_and_tear_nothing() => Kill(1000);

    private readonly Dictionary<string, string> _state = [];
    private int _round;

    private void Kill(int kills)
    {
        (_round, var folder) = (0, Places.NewFolder());
        _state.Clear();
        var acknowledged = 0;
        for (var kill = 1; kill <= kills; kill++)
        {
            acknowledged = Math.Max(acknowledged, WriteAndKill(folder, acknowledged, new Random(kill)));

            var report = IndexCheck.Run(folder);
            Assert.That(report.IsSound, $"kill {kill}: {string.Join('\n', report.Files.Where(static file => file.IsFatal))}");
            using var index = SearchIndex.Open(folder, TestSchema.Schema);
            var round = AssertWhole(index);
            Assert.That(round, Is.InRange(acknowledged, acknowledged + 1), $"kill {kill}");
            acknowledged = round;
        }

        Assert.That(acknowledged, Is.GreaterThan(kills), "the writer hardly came to write");
        TestContext.Out.WriteLine($"{kills} kills over {acknowledged} rounds");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Runs the writer until some rounds more are acknowledged and a moment has passed, reading all the while; returns the last round acknowledged.</summary>
    private int WriteAndKill(string folder, int from, Random random)
    {
        var acknowledged = from;
        using var writer = Start(folder, threads: random.Next(1, 4));
        writer.OutputDataReceived += (_, line) =>
        {
            if (int.TryParse(line.Data, CultureInfo.InvariantCulture, out var round)) Volatile.Write(ref acknowledged, round);
        };
        writer.BeginOutputReadLine();
        var errors = writer.StandardError.ReadToEndAsync();

        // One in eight is killed before or while it opens the index.
        var rounds = random.Next(8) == 0 ? 0 : random.Next(1, 8);
        var patience = Stopwatch.StartNew();
        using (var index = SearchIndex.Open(folder, TestSchema.Schema))
        {
            while (Volatile.Read(ref acknowledged) < from + rounds && !writer.HasExited && patience.ElapsedMilliseconds < PatienceMs) AssertWhole(index);
            var moment = Stopwatch.StartNew();
            var lastsMs = random.NextDouble() * (rounds == 0 ? 300 : 20);
            while (moment.Elapsed.TotalMilliseconds < lastsMs) AssertWhole(index);
        }

        Assert.That(writer.HasExited, Is.False, () => "the writer ended by itself: " + errors.Result);
        Assert.That(patience.ElapsedMilliseconds, Is.LessThan(PatienceMs), "the writer does not come forward");
        writer.Kill();
        writer.WaitForExit();
        return acknowledged;
    }

    private static Process Start(string folder, int threads)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(KilledWriter).Assembly.Location);
        start.ArgumentList.Add(folder);
        start.ArgumentList.Add(threads.ToString(CultureInfo.InvariantCulture));
        return Process.Start(start)!;
    }

    /// <summary>What the newest generation holds is one whole round; returns which.</summary>
    private int AssertWhole(SearchIndex index)
    {
        using var searcher = index.OpenSearcher();
        var round = KilledWriter.RoundOf(searcher);
        Assert.That(round, Is.GreaterThanOrEqualTo(_round), "a generation is older than one seen before");
        KilledWriter.Forward(_state, _round, round);
        _round = round;
        var all = searcher.Search(new SearchRequest(new MatchAllQuery()) { Limit = 1000, TimeLimitMs = int.MaxValue });
        var found = all.Hits.Select(hit => Encoding.UTF8.GetString(searcher.Stored(hit.Doc).Span)).Order(StringComparer.Ordinal);
        Assert.That(found, Is.EqualTo(_state.Values.Order(StringComparer.Ordinal)), $"round {round}");
        Assert.That(searcher.Search(new SearchRequest(new TermQuery("body", "甲")) { TimeLimitMs = int.MaxValue }).Total, Is.EqualTo(_state.Count));
        foreach (var (key, body) in _state.Take(10)) Assert.That(Encoding.UTF8.GetString(searcher.Stored(searcher.FindKey(key)).Span), Is.EqualTo(body));
        return round;
    }
}
