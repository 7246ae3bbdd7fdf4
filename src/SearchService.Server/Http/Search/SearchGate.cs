using System.Threading.RateLimiting;
using SearchService.Server.Http.Problems;
using SearchService.Server.Settings;

namespace SearchService.Server.Http.Search;

/// <summary>May this search run now? At most so many at once, a short queue behind them, and a time after which a search is given up.</summary>
/// <remarks>
/// Thread-safe. A search is CPU-bound and lasts about a millisecond, so more than twice the cores at once only makes all of them slower, and
/// a long queue only makes answers late: what does not fit is told so at once.
/// </remarks>
internal sealed class SearchGate : IDisposable
{
    private readonly ConcurrencyLimiter _limiter;
    private readonly LimitOptions _limits;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;

    /// <summary>A gate that is empty.</summary>
    public SearchGate(LimitOptions limits, TimeProvider clock, ILogger logger)
    {
        (_limits, _clock, _logger) = (limits, clock, logger);
        _limiter = new ConcurrencyLimiter(new ConcurrencyLimiterOptions
        {
            PermitLimit = limits.ConcurrentSearches > 0 ? limits.ConcurrentSearches : 2 * Environment.ProcessorCount,
            QueueLimit = limits.QueuedSearches,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
    }

    /// <summary>Runs <paramref name="search"/> when its turn comes; refusals and time-outs come back as a problem.</summary>
    /// <exception cref="OperationCanceledException">The caller hung up.</exception>
    public async ValueTask<Outcome<T>> Run<T>(HttpContext context, Func<CancellationToken, T> search)
        where T : class
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMilliseconds(_limits.HardLimitMs), _clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, context.RequestAborted);
        try
        {
            using var place = await Enter(end.Token);
            if (!place.IsAcquired) return Refuse(context);
            return new Outcome<T>(search(end.Token), null);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            _logger.TimedOut(context.Request.Path.Value ?? "", _limits.HardLimitMs);
            return Problem.Of(ProblemCode.SearchTimeout, $"超过 {_limits.HardLimitMs} 毫秒还没有答完，请把问题写得更具体一些，或者稍后再试。");
        }
    }

    /// <summary>Takes a place; the caller gives it back by disposing of it. Not acquired when the queue is full.</summary>
    public async ValueTask<RateLimitLease> Enter(CancellationToken cancellation)
    {
        var place = _limiter.AttemptAcquire();
        if (place.IsAcquired) return place;
        place.Dispose();
        return await _limiter.AcquireAsync(1, cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _limiter.Dispose();

    private Problem Refuse(HttpContext context)
    {
        var counts = _limiter.GetStatistics();
        var running = _limits.ConcurrentSearches > 0 ? _limits.ConcurrentSearches : 2 * Environment.ProcessorCount;
        _logger.Refused(context.Request.Path.Value ?? "", running, counts?.CurrentQueuedCount ?? 0);
        context.Response.Headers.RetryAfter = _limits.RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Problem.Of(ProblemCode.SearchBusy, $"同时在查的人太多，请 {_limits.RetryAfterSeconds} 秒后再试。");
    }
}
