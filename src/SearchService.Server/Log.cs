namespace SearchService.Server;

/// <summary>What does the service tell its operator? Every message it logs, with its event id.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "listening on {Address}, index {Data}, generation {Generation}")]
    public static partial void Listening(this ILogger logger, string address, string data, string generation);

    [LoggerMessage(2, LogLevel.Information, "stopping: requests in flight are finished first")]
    public static partial void Stopping(this ILogger logger);

    [LoggerMessage(10, LogLevel.Error, "{Method} {Path} failed")]
    public static partial void RequestFailed(this ILogger logger, Exception failure, string method, string path);

    [LoggerMessage(11, LogLevel.Critical, "the index is damaged; run 'searchservice check', then rebuild it")]
    public static partial void IndexDamaged(this ILogger logger, Exception failure);

    [LoggerMessage(12, LogLevel.Warning, "busy: {Path} refused, {Running} searches run and {Waiting} wait")]
    public static partial void Refused(this ILogger logger, string path, long running, long waiting);

    [LoggerMessage(13, LogLevel.Warning, "{Path} took longer than {LimitMs} ms and was given up")]
    public static partial void TimedOut(this ILogger logger, string path, int limitMs);

    [LoggerMessage(14, LogLevel.Debug, "search answered {Total} hits in {TookMs} ms, generation {Generation}")]
    public static partial void Searched(this ILogger logger, int total, double tookMs, string generation);
}
