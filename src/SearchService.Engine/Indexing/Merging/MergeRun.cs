using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Segments;
using SearchService.Engine.Segments.Deletions;

namespace SearchService.Engine.Indexing.Merging;

/// <summary>One merge of neighbors, from its start on the writer's thread to its result, with what was deleted meanwhile.</summary>
/// <remarks><see cref="Run"/> may run on any thread; everything else belongs to the writer's.</remarks>
internal sealed class MergeRun : IDisposable
{
    private readonly SharedFiles _files;
    private readonly string _name;
    private readonly List<SharedCache<OpenSegment>.Use> _sources = [];
    private readonly SegmentMerger _merger;
    private readonly CancellationTokenSource _cancellation = new();
    private SharedCache<OpenSegment>.Use? _merged;
    private SegmentRecord? _record;
    private Task _task = Task.CompletedTask;
    private bool _isInstalled;

    /// <summary>Prepares a merge; what is deleted by now is left out.</summary>
    public MergeRun(SharedFiles files, string name, IReadOnlyList<WriterSegment> segments)
    {
        (_files, _name, Segments) = (files, name, segments);
        foreach (var segment in segments) _sources.Add(files.Segment(segment.Record));
        DeletedDocs[] deleted = [.. segments.Select(static segment => segment.Deleted.Copy())];
        _merger = new SegmentMerger(files.Schema, [.. _sources.Select(static source => source.Value)], deleted, _cancellation.Token);
    }

    /// <summary>The segments being merged, in document order.</summary>
    public IReadOnlyList<WriterSegment> Segments { get; }

    /// <summary>Whether a merge started in the background has ended, well or not.</summary>
    public bool HasEnded => _task.IsCompleted;

    /// <summary>Why it failed; null when it did not.</summary>
    public Exception? Failure => _task.Exception?.InnerException;

    /// <summary>Merges on a thread of its own.</summary>
    public void Start() => _task = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Merges on this thread.</summary>
    public void Run()
    {
        if (_merger.Count == 0) return;
        _record = _merger.Write(_files.Storage, _name);
        _merged = _files.Segment(_record);
    }

    /// <summary>Waits for a merge started in the background; see <see cref="Failure"/>.</summary>
    public void Wait() => Task.WaitAny(_task);

    /// <summary>The merged segment with what was deleted since the start; null when no document is left.</summary>
    public WriterSegment? Install()
    {
        _isInstalled = true;
        if (_record is null) return null;
        var deleted = new DeletedDocs(_merger.Count);
        for (var i = 0; i < Segments.Count; i++)
        {
            var map = _merger.DocMaps[i];
            for (var doc = 0; doc < map.Length; doc++)
            {
                if (map[doc] >= 0 && Segments[i].Deleted.Contains(doc)) deleted.Add(map[doc]);
            }
        }

        return new WriterSegment(_files, _record, deleted, isDirty: deleted.Count > 0);
    }

    /// <summary>Ends the merge; what it wrote goes unless it was installed.</summary>
    public void Dispose()
    {
        _cancellation.Cancel();
        Wait();
        _merged?.Dispose();
        foreach (var source in _sources) source.Dispose();
        if (!_isInstalled) SegmentFiles.Doom(_files, _name);
        _cancellation.Dispose();
    }
}
