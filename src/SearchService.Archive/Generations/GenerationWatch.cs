using SearchService.Archive.Engines;
using SearchService.Engine.Storage;

namespace SearchService.Archive.Generations;

/// <summary>Which generation is the newest? Looks for a newer one at most every <see cref="IntervalMs"/>, on the thread of whoever asks then.</summary>
/// <remarks>
/// Thread-safe. Between looks a question costs one read and one glance at the clock; while one thread opens a new generation the others go on with the old one.
/// A new generation that cannot be opened leaves the old one in its place, which is whole, and is tried again at the next look.
/// </remarks>
internal sealed class GenerationWatch : IDisposable
{
    // A look lists the index folder (some 10 µs), so that a quarter of a second costs nothing and still is well within the second promised.
    private const int IntervalMs = 250;

    private readonly IArchiveEngine _engine;
    private readonly TimeProvider _clock;
    private readonly Lock _look = new();
    private ArchiveGeneration? _newest;
    private long _lookedAt;

    /// <summary>Opens the newest generation; the engine is disposed with the watch.</summary>
    /// <exception cref="IndexCorruptException">A file is damaged.</exception>
    /// <exception cref="IndexVersionException">Another version wrote it.</exception>
    public GenerationWatch(IArchiveEngine engine, TimeProvider clock)
    {
        (_engine, _clock, _lookedAt) = (engine, clock, clock.GetTimestamp());
        _newest = new ArchiveGeneration(engine.OpenSnapshot(), clock);
    }

    /// <summary>A place in the newest generation.</summary>
    public GenerationUse Use()
    {
        if (_clock.GetElapsedTime(Volatile.Read(ref _lookedAt)).TotalMilliseconds >= IntervalMs) Look();
        while (true)
        {
            var newest = Volatile.Read(ref _newest);
            ObjectDisposedException.ThrowIf(newest is null, this);
            if (newest.TryEnter()) return new GenerationUse(newest);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_look)
        {
            Interlocked.Exchange(ref _newest, null)?.Leave();
            _engine.Dispose();
        }
    }

    private void Look()
    {
        if (!_look.TryEnter()) return;
        try
        {
            Volatile.Write(ref _lookedAt, _clock.GetTimestamp());
            if (_newest is { } known) Replace(known);
        }
        catch (Exception unusable) when (unusable is IndexCorruptException or IndexVersionException or IOException)
        {
            // Whoever opens the archive anew is told; those who read already keep a whole generation.
        }
        finally
        {
            _look.Exit();
        }
    }

    private void Replace(ArchiveGeneration known)
    {
        var snapshot = _engine.OpenSnapshot();
        if (snapshot.Generation == known.Snapshot.Generation)
        {
            snapshot.Dispose();
            return;
        }

        Volatile.Write(ref _newest, new ArchiveGeneration(snapshot, _clock));
        known.Leave();
    }
}
