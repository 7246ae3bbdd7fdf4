namespace SearchService.Engine.Matching;

/// <summary>Is there time left? Polled by every loop that may run long.</summary>
/// <remarks>Once expired, cursors report their end early: whoever collects must look at <see cref="Expired"/> before it trusts a document or an end.</remarks>
internal sealed class SearchClock(TimeProvider time, int limitMs, CancellationToken cancellation)
{
    private const int PollsPerLook = 1024;

    private readonly long _start = time.GetTimestamp();
    private int _pollsLeft = PollsPerLook;

    /// <summary>Whether the time limit has passed; stays so.</summary>
    public bool Expired { get; private set; }

    /// <summary>Looks at the clock every 1,024th call; returns <see cref="Expired"/>.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public bool Poll()
    {
        if (--_pollsLeft > 0) return Expired;
        return Look();
    }

    /// <summary>Looks at the clock now.</summary>
    public bool Look()
    {
        _pollsLeft = PollsPerLook;
        cancellation.ThrowIfCancellationRequested();
        if (!Expired && time.GetElapsedTime(_start).TotalMilliseconds >= limitMs) Expired = true;
        return Expired;
    }
}
