namespace SearchService.Benchmarks.Peer;

/// <summary>The engine in the harness that measures it beside others: the same articles and queries, one protocol.</summary>
/// <remarks>
/// peer index --docs F --index D [--threads N] [--pre-segmented] · peer search --queries F --index D --out F --mode count|topk
/// [--warm-s S] [--rounds N] [--max-s S] [--tput-s S] [--tput-threads N] [--class NAME].
/// </remarks>
internal static class PeerProgram
{
    /// <summary>Runs one command.</summary>
    public static int Run(string[] arguments, TextWriter output) => arguments switch
    {
        ["index", .. var rest] => PeerIndexing.Run(new PeerArguments(rest), output),
        ["search", .. var rest] => PeerSearching.Run(new PeerArguments(rest), output),
        _ => throw new ArgumentException("peer index|search …"),
    };
}
