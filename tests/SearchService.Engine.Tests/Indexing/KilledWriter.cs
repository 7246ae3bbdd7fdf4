using System.Globalization;
using System.Text;
using SearchService.Engine.Indexing;
using SearchService.TestKit.Naive;

namespace SearchService.Engine.Tests.Indexing;

/// <summary>The process that is killed: commits round after round, each known from its number alone, and says which are done.</summary>
internal static class KilledWriter
{
    private const int Keys = 100;
    private const int BatchInBytes = 2000;

    /// <summary>Continues where the index stands, in a folder on some threads; never ends by itself.</summary>
    public static int Run(string[] arguments, TextWriter output)
    {
        using var index = SearchIndex.Open(arguments[0], TestSchema.Schema);
        using var writer = index.OpenWriter(new IndexWriterOptions { Threads = int.Parse(arguments[1], CultureInfo.InvariantCulture), BatchInBytes = BatchInBytes });
        for (var round = RoundOf(index) + 1; ; round++)
        {
            foreach (var (key, body) in Changes(round))
            {
                if (body is null) writer.Delete(key);
                else writer.Add(new TestDocument { Body = body, Sections = [key], Days = [round] }.ToIndex(key));
            }

            writer.Attach(IndexState.Attachment, Encoding.UTF8.GetBytes(round.ToString(CultureInfo.InvariantCulture)));
            if (round % 13 == 0) writer.MergeTo(1 + (round % 3));
            writer.Commit();
            output.WriteLine(round);
            output.Flush();
        }
    }

    /// <summary>Takes the documents by key from the state after one round to the state after a later one.</summary>
    public static void Forward(Dictionary<string, string> state, int from, int to)
    {
        for (var round = from + 1; round <= to; round++)
        {
            foreach (var (key, body) in Changes(round))
            {
                if (body is null) state.Remove(key);
                else state[key] = body;
            }
        }
    }

    /// <summary>The round that a generation holds; 0 before the first.</summary>
    public static int RoundOf(Searcher searcher) =>
        int.TryParse(Encoding.UTF8.GetString(searcher.Attachment(IndexState.Attachment).Span), CultureInfo.InvariantCulture, out var round) ? round : 0;

    private static int RoundOf(SearchIndex index)
    {
        using var searcher = index.OpenSearcher();
        return RoundOf(searcher);
    }

    private static IEnumerable<(string Key, string? Body)> Changes(int round)
    {
        var random = new Random(round);
        for (var i = random.Next(round % 10 == 0 ? 300 : 20); i >= 0; i--)
        {
            var key = random.Next(Keys).ToString(CultureInfo.InvariantCulture);
            yield return (key, random.Next(5) == 0 ? null : $"甲 k{key} r{round} {string.Join(' ', Enumerable.Range(0, random.Next(50)))}");
        }
    }
}
