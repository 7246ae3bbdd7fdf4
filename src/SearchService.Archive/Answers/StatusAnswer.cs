namespace SearchService.Archive.Answers;

/// <summary>How the archive stands: <c>GET /v1/status</c>.</summary>
public sealed record StatusAnswer(
    string Version,
    string Generation,
    int Issues,
    int Articles,
    int People,
    int Problems,
    long IndexBytes,
    string? FirstDate,
    string? LastDate,
    DateTimeOffset? IndexedAt,
    IReadOnlyList<FileStatus> Files);

/// <summary>One file of the corpus as of the last ingest.</summary>
/// <param name="State">indexed, broken (see Message) or empty.</param>
public sealed record FileStatus(string File, string State, int Articles, int Problems, string? Message);
