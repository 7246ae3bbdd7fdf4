using SearchService.Benchmarks.Micro;
using SearchService.Benchmarks.Parsing;

namespace SearchService.Benchmarks;

/// <summary>Which measurement was asked for?</summary>
internal static class Workload
{
    /// <summary>The measurements by name; each writes its table and returns the exit code.</summary>
    private static readonly (string Name, string What, Func<string[], TextWriter, int> Run)[] All =
    [
        ("segment", "characters per second of the segmenter, beside Lucene's", SegmentSpeed.Run),
        ("parse", "seconds to read an issue file of 1, 2, 5 and 10 MB, by stage", ParseSpeed.Run),
        ("peer", "the harness that measures engines side by side: peer index | peer search", Peer.PeerProgram.Run),
    ];

    /// <summary>Runs the named measurement, or lists them.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        foreach (var (name, _, run) in All)
        {
            if (arguments is [var asked, ..] && asked == name) return run(arguments[1..], output);
        }

        errors.WriteLine("usage: make bench ARGS=\"NAME …\", where NAME is one of:");
        foreach (var (name, what, _) in All) errors.WriteLine($"  {name,-12} {what}");
        return arguments.Length == 0 ? 0 : 2;
    }
}
