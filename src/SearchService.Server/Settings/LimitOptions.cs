using System.ComponentModel.DataAnnotations;

namespace SearchService.Server.Settings;

/// <summary>How many searches run at once, how many wait, and how long may one take?</summary>
internal sealed class LimitOptions
{
    /// <summary>Searches that run at the same time; 0 is twice the number of cores.</summary>
    [Range(0, 1024, ErrorMessage = "应在 0 到 1024 之间")]
    public int ConcurrentSearches { get; set; }

    /// <summary>Searches that may wait for their turn; what comes beyond is refused with 503.</summary>
    [Range(0, 10_000, ErrorMessage = "应在 0 到 10000 之间")]
    public int QueuedSearches { get; set; } = 64;

    /// <summary>Milliseconds after which a search, waiting included, is given up with 504.</summary>
    [Range(10, 60_000, ErrorMessage = "应在 10 到 60000 之间")]
    public int HardLimitMs { get; set; } = 2000;

    /// <summary>Seconds after which a refused caller is asked to come back.</summary>
    [Range(1, 60, ErrorMessage = "应在 1 到 60 之间")]
    public int RetryAfterSeconds { get; set; } = 1;

    /// <summary>Seconds that running requests have to end when the service is stopped.</summary>
    [Range(0, 300, ErrorMessage = "应在 0 到 300 之间")]
    public int ShutdownSeconds { get; set; } = 10;
}
