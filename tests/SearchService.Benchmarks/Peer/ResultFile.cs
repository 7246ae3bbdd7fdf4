using System.Globalization;

namespace SearchService.Benchmarks.Peer;

/// <summary>What a program of the harness measured: per class the times of its queries over all rounds, in µs.</summary>
internal sealed class ResultFile
{
    private readonly Dictionary<string, List<Timed>> _classes = new(StringComparer.Ordinal);

    /// <summary>Reads the file that a program wrote.</summary>
    public ResultFile(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith('#')) continue;
            var columns = line.Split('\t');
            if (!_classes.TryGetValue(columns[1], out var queries)) _classes[columns[1]] = queries = [];
            queries.Add(new Timed(Times(columns[4]), Times(columns[3])));
        }
    }

    /// <summary>The classes, in the order of the file.</summary>
    public IEnumerable<string> Classes => _classes.Keys;

    /// <summary>Half of the queries take no longer, each by its fastest round; with the fetch of the hits on demand. Not a number where the class is missing.</summary>
    public double Median(string kind, bool withFetch = false) =>
        Share(kind, 0.5, queries => queries.Select(query => (withFetch ? query.Total : query.Search).Min()));

    /// <summary>Ninety-nine of a hundred searches take no longer, over all rounds.</summary>
    public double Slowest(string kind) => Share(kind, 0.99, static queries => queries.SelectMany(static query => query.Search));

    private double Share(string kind, double share, Func<List<Timed>, IEnumerable<double>> times)
    {
        if (!_classes.TryGetValue(kind, out var queries)) return double.NaN;
        double[] sorted = [.. times(queries).Order()];
        return sorted[Math.Min((int)(sorted.Length * share), sorted.Length - 1)];
    }

    private static double[] Times(string list) => [.. list.Split(',').Select(static time => double.Parse(time, CultureInfo.InvariantCulture))];

    private sealed record Timed(double[] Search, double[] Total);
}
