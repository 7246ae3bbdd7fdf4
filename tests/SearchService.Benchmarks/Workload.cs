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
        ("search", "the engine on articles made up from a seed, class by class: search [ARTICLES]", Peer.SearchSpeed.Run),
        ("peers", "the same beside tantivy and SeekStorm where the harness's programs are: peers [ARTICLES]", Peer.SearchSpeed.RunBeside),
        ("service", "whole answers on an index folder, kind of question by kind, here and over HTTP: service DATA [URL] [ROUNDS] [KIND]", Service.ServiceSpeed.Run),
        ("peer", "the harness that measures engines side by side: peer index | peer search", Peer.PeerProgram.Run),
    ];

    /// <summary>Runs the named measurement; without a name, lists them and runs the quick one.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        foreach (var (name, _, run) in All)
        {
            if (arguments is [var asked, ..] && asked == name) return run(arguments[1..], output);
        }

        var isKnown = arguments.Length == 0;
        var listing = isKnown ? output : errors;
        listing.WriteLine("make bench ARGS=\"NAME …\", where NAME is one of:");
        foreach (var (name, what, _) in All) listing.WriteLine($"  {name,-12} {what}");
        if (!isKnown) return 2;
        output.WriteLine();
        return Peer.SearchSpeed.Run([], output);
    }
}
