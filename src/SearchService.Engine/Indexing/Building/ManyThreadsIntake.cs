using System.Runtime.ExceptionServices;
using SearchService.Engine.Indexing.Generations;

namespace SearchService.Engine.Indexing.Building;

/// <summary>Builds segments on several threads while the caller goes on adding.</summary>
/// <remarks>
/// Changes are collected in batches in the order they come. Each batch is built by itself, and what comes of it takes its place only when all before it have theirs;
/// replacing and deleting older documents happens at that moment, so that the result is that of one thread doing one change after the other.
/// </remarks>
internal sealed class ManyThreadsIntake : DocumentIntake
{
    private readonly SharedFiles _files;
    private readonly FileNames _names;
    private readonly PendingGeneration _pending;
    private readonly IntakeLimits _limits;
    private readonly DocumentRules _rules;
    private readonly Stack<SegmentBuilder> _idle = new();
    private readonly Stack<DocumentBatch> _spare = new();
    private readonly LinkedList<BatchBuild> _builds = new();
    private DocumentBatch _batch = new();
    private (string Key, Exception Failure)? _refused;

    /// <summary>Begins without threads; they come and go with the batches.</summary>
    public ManyThreadsIntake(SharedFiles files, FileNames names, PendingGeneration pending, IntakeLimits limits)
    {
        (_files, _names, _pending, _limits) = (files, names, pending, limits);
        _rules = new DocumentRules(files.Schema);
        for (var i = 0; i < limits.Threads; i++) _idle.Push(new SegmentBuilder(files.Schema));
    }

    /// <inheritdoc/>
    public override bool Add(IndexDocument document)
    {
        _rules.Check(document);
        var hasPublished = _batch.MemoryInBytes >= _limits.BatchInBytes && HandOver(1);
        _batch.Add(document);
        return hasPublished;
    }

    /// <inheritdoc/>
    public override void Delete(string key) => _batch.Delete(key);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The analyzer failed on a document, which is left out; the version before it stays. All else is taken.</exception>
    public override bool Flush()
    {
        Retry();
        var hasPublished = _batch.Count > 0 && HandOver(_limits.PartsOf(_batch.MemoryInBytes));
        for (; _builds.Count > 0; hasPublished |= Collect()) WaitForAny();
        if (_refused is not { } refused) return hasPublished;
        _refused = null;
        throw new ArgumentException($"Document '{refused.Key}' could not be analyzed and is left out: {refused.Failure.Message}", refused.Failure);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var build in _builds) build.GiveUp();
        foreach (var build in _builds)
        {
            foreach (var segment in build.Segments.Skip(build.Published))
            {
                if (segment.Record is { } record) SegmentFiles.Doom(_files, record.Name);
            }
        }

        _builds.Clear();
    }

    /// <summary>Gives the batch to a thread as soon as one is free, or cut up to several; starts a new one.</summary>
    private bool HandOver(int parts)
    {
        Retry();
        var hasPublished = Collect();
        for (; _idle.Count == 0; hasPublished |= Collect()) WaitForAny();
        _batch.Readers = parts;
        for (var part = 0; part < parts; part++)
        {
            var changes = (int)((long)_batch.Count * part / parts)..(int)((long)_batch.Count * (part + 1) / parts);
            _builds.AddLast(new BatchBuild(_files, _names, _batch, changes) { MostBytes = _limits.SegmentInBytes });
        }

        _batch = _spare.TryPop(out var spare) ? spare : new DocumentBatch();
        StartWaiting();
        return hasPublished;
    }

    /// <summary>Starts what failed and was told.</summary>
    private void Retry()
    {
        foreach (var build in _builds)
        {
            if (build is { Work: null, Builder: not null }) build.Start();
        }
    }

    /// <summary>Starts what waits for a builder, as far as there are idle ones.</summary>
    private void StartWaiting()
    {
        foreach (var build in _builds)
        {
            if (build.Work is not null || build.Builder is not null) continue;
            if (!_idle.TryPop(out var builder)) return;
            build.Builder = builder;
            build.Start();
        }
    }

    // One that has ended since the last look counts: its builder is wanted now, not when the next one ends.
    private void WaitForAny()
    {
        Task[] work = [.. _builds.Where(static build => build.Builder is not null).Select(static build => build.Work).OfType<Task>()];
        if (work.Length > 0) Task.WaitAny(work);
    }

    /// <summary>Takes back what ended builds do not need, publishes what is next in order, and throws if one failed.</summary>
    private bool Collect()
    {
        Exception? failure = null;
        foreach (var build in _builds)
        {
            if (build.Work is not { IsCompleted: true } work || build.Builder is null) continue;
            if (work.IsCompletedSuccessfully) TakeBack(build);
            else failure ??= build.Fail();
        }

        StartWaiting();
        if (failure is not null) ExceptionDispatchInfo.Throw(failure);
        return Publish();
    }

    private void TakeBack(BatchBuild build)
    {
        _idle.Push(build.Builder!);
        build.Builder = null;
        if (--build.Batch.Readers > 0) return;
        build.Batch.Clear();
        _spare.Push(build.Batch);
    }

    private bool Publish()
    {
        var hasPublished = false;
        // A build that ends between the two looks still holds its builder: it waits for the next look, or the builder would be lost.
        while (_builds.First?.Value is { Builder: null, Work.IsCompletedSuccessfully: true } build)
        {
            hasPublished |= build.Publish(_pending);
            _refused ??= build.Refused;
            _builds.RemoveFirst();
        }

        return hasPublished;
    }
}
