using SearchService.Engine.Indexing;
using SearchService.Engine.Indexing.Building;
using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Indexing.Merging;
using SearchService.Engine.Storage;

namespace SearchService.Engine;

/// <summary>Adds, replaces and deletes documents; nothing is visible or durable before <see cref="Commit"/>.</summary>
/// <remarks>
/// For one thread at a time; merging runs beside it and never makes it or a reader wait, unless segments pile up faster than they can be merged.
/// A call that throws <see cref="IndexWriteException"/> has changed nothing that is committed, and says whether the writer goes on.
/// </remarks>
public sealed class IndexWriter : IDisposable
{
    private const int MostSegments = 64;

    private readonly SharedFiles _files;
    private readonly IDisposable _lock;
    private readonly IndexWriterOptions _options;
    private readonly Action _committed;
    private readonly FileNames _names;
    private readonly PendingGeneration _pending;
    private readonly DocumentIntake _intake;
    private MergeRun? _merge;
    private string? _mergeProblem;
    private bool _isDisposed;

    /// <summary>Begins with the newest generation.</summary>
    /// <param name="files">The index.</param>
    /// <param name="writerLock">The lock, released when the writer is disposed.</param>
    /// <param name="options">Settings.</param>
    /// <param name="committed">Called after each commit.</param>
    internal IndexWriter(SharedFiles files, IDisposable writerLock, IndexWriterOptions options, Action committed)
    {
        options.Check();
        (_files, _lock, _options, _committed) = (files, writerLock, options, committed);
        _names = new FileNames(files.Storage);
        _pending = new PendingGeneration(files, _names, ManifestExchange.Begin(files, _names));
        _intake = options.Threads == 1
            ? new OwnThreadIntake(files, _names, _pending, options.BufferInBytes)
            : new ManyThreadsIntake(files, _names, _pending, IntakeLimits.Of(options));
    }

    /// <summary>Adds a document; a live document with the same key is replaced. When this throws, that one stays.</summary>
    /// <exception cref="ArgumentException">The document does not fit the schema.</exception>
    /// <exception cref="IndexWriteException">The buffer was full and could not be written; it is kept, and this document is not added.</exception>
    public void Add(IndexDocument document)
    {
        RequireUsable();
        if (_intake.Add(document)) MergeMore();
    }

    /// <summary>Deletes the document with this key, if there is one.</summary>
    public void Delete(string key)
    {
        RequireUsable();
        DocumentRules.CheckKey(key);
        _intake.Delete(key);
    }

    /// <summary>Attaches a named blob to the next commit: it becomes visible and durable with it, and replaces an older one of that name. Empty removes it.</summary>
    public void Attach(string name, ReadOnlyMemory<byte> bytes)
    {
        RequireUsable();
        ArgumentException.ThrowIfNullOrEmpty(name);
        _pending.Attach(name, bytes);
    }

    /// <summary>Makes everything since the last commit durable and visible, all or nothing. Without changes there is no new generation.</summary>
    /// <exception cref="IndexWriteException">It could not be written; the last generation stays, except when the message says that it is not known.</exception>
    public CommitReport Commit()
    {
        RequireUsable();
        if (_intake.Flush()) StartMerge();
        TakeMerged(wait: false);
        while (_pending.Segments.Count > MostSegments && StartMerge()) TakeMerged(wait: true);
        if (_pending.HasChanges)
        {
            _pending.Publish();
            _committed();
        }

        StartMerge();
        var report = new CommitReport(_pending.Committed.Generation, _pending.Committed.DocumentCount, _pending.Committed.Segments.Count) { MergeProblem = _mergeProblem };
        _mergeProblem = null;
        return report;
    }

    /// <summary>Merges down to at most <paramref name="segments"/> segments; visible after the next <see cref="Commit"/>. A single segment is rid of deleted documents.</summary>
    /// <exception cref="IndexWriteException">The merged segment could not be written; the segments stay as they are.</exception>
    public void MergeTo(int segments)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(segments, 1);
        RequireUsable();
        _intake.Flush();
        TakeMerged(wait: true);
        var bytes = _pending.Segments.Select(static segment => segment.LiveBytes).ToList();
        if (bytes.Count > segments) Merge(MergePolicy.Cheapest(bytes, bytes.Count - segments + 1));
        else if (segments == 1 && bytes.Count == 1 && _pending.Segments[0].Deleted.Count > 0) Merge(0..1);
    }

    /// <summary>Releases the lock; what was not committed is gone.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        _merge?.Dispose();
        _intake.Dispose();
        _pending.Dispose();
        _files.Leases.DeleteDoomed();
        _lock.Dispose();
    }

    private void RequireUsable()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_pending.IsUncertain) throw new InvalidOperationException("The last commit ended in an unknown state. Dispose the writer and open it again.");
    }

    /// <summary>New segments came: takes up what was merged meanwhile and looks for more to merge, so that a long run without a commit does not pile them up.</summary>
    private void MergeMore()
    {
        TakeMerged(wait: false);
        StartMerge();
    }

    private void Merge(Range run)
    {
        var name = _names.Segment();
        using var merge = new MergeRun(_files, name, [.. _pending.Segments.Take(run)]);
        try
        {
            merge.Run();
            _pending.Replace(merge);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new IndexWriteException($"The segments could not be merged into {name}: {failure.Message} They stay as they are: remove the cause and try again.", mustReopen: false, failure);
        }
    }

    /// <summary>Starts a merge beside the writer if one is worth it and none runs; false when none runs then.</summary>
    private bool StartMerge()
    {
        if (_merge is not null) return true;
        if (!_options.MergesInBackground) return false;
        var segments = _pending.Segments;
        var run = MergePolicy.Find(
            [.. segments.Select(static segment => segment.LiveBytes)],
            [.. segments.Select(static segment => (double)segment.Deleted.Count / segment.Record.DocumentCount)]);
        if (run.Equals(0..0)) return false;
        _merge = new MergeRun(_files, _names.Segment(), [.. segments.Take(run)]);
        _merge.Start();
        return true;
    }

    /// <summary>Puts the result of an ended merge in the place of its sources; a failed one is reported with the next commit.</summary>
    private void TakeMerged(bool wait)
    {
        if (_merge is null) return;
        if (wait) _merge.Wait();
        if (!_merge.HasEnded) return;
        if (_merge.Failure is { } failure) _mergeProblem = failure.Message;
        else _pending.Replace(_merge);
        _merge.Dispose();
        _merge = null;
    }
}
