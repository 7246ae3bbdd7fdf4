using System.Text;
using SearchService.Engine.Indexing.Generations;
using SearchService.Engine.Storage;

namespace SearchService.Engine.Indexing.Building;

/// <summary>Some neighboring changes of a batch on their way to segments, on a thread of their own.</summary>
/// <remarks>Started and read by the writer's thread. A build that failed to write goes on where it stopped when it is started again.</remarks>
internal sealed class BatchBuild(SharedFiles files, FileNames names, DocumentBatch batch, Range changes)
{
    private readonly IndexDocument _document = new();
    private readonly List<BuiltSegment> _segments = [];
    private readonly int _end = changes.End.Value;
    private int _next = changes.Start.Value;
    private List<byte[]> _keys = [];
    private string _name = "";
    private volatile bool _isGivenUp;

    /// <summary>What is built from.</summary>
    public DocumentBatch Batch => batch;

    /// <summary>Where a segment is written out, in bytes of memory.</summary>
    public required long MostBytes { get; init; }

    /// <summary>What it builds with from its first start on; null before, and when it needs it no more.</summary>
    public SegmentBuilder? Builder { get; set; }

    /// <summary>The work under way or ended; null where it waits to be started.</summary>
    public Task? Work { get; private set; }

    /// <summary>The segments written, in order; complete when <see cref="Work"/> has ended well.</summary>
    public IReadOnlyList<BuiltSegment> Segments => _segments;

    /// <summary>The first document that could not be analyzed and was left out, and why.</summary>
    public (string Key, Exception Failure)? Refused { get; private set; }

    /// <summary>How many of the segments have their place.</summary>
    public int Published { get; private set; }

    /// <summary>Begins, or goes on after a failure.</summary>
    public void Start() => Work = Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Says why it failed; then it waits to be started again.</summary>
    public Exception Fail()
    {
        var failure = Work!.Exception!.InnerException!;
        Work = null;
        return failure is IOException or UnauthorizedAccessException ? DocumentIntake.Unwritten(Builder!.Count, _name, failure) : failure;
    }

    /// <summary>Gives the segments their place behind all others and lets them replace and delete older documents; true when there were any.</summary>
    /// <exception cref="IndexWriteException">One could not be opened; this may be tried again.</exception>
    public bool Publish(PendingGeneration pending)
    {
        for (; Published < _segments.Count; Published++)
        {
            var segment = _segments[Published];
            foreach (var key in segment.Keys) pending.Delete(key);
            if (segment.Record is not { } record) continue;
            try
            {
                pending.Add(record, segment.Deleted);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw DocumentIntake.Unwritten(record.DocumentCount, record.Name, failure);
            }
        }

        return _segments.Exists(static segment => segment.Record is not null);
    }

    /// <summary>Ends the work as soon as may be and waits for it.</summary>
    public void GiveUp()
    {
        _isGivenUp = true;
        if (Work is not null) Task.WaitAny(Work);
    }

    private void Run()
    {
        for (; _next < _end && !_isGivenUp; _next++)
        {
            if (Builder!.MemoryInBytes >= MostBytes) Write();
            Apply(_next);
        }

        if (!_isGivenUp) Write();
    }

    private void Apply(int change)
    {
        var (key, isDeletion) = batch[change];
        if (isDeletion)
        {
            Builder!.Delete(key);
        }
        else
        {
            batch.Read(change, _document);
            try
            {
                Builder!.Add(_document);
            }
            catch (Exception failure)
            {
                Refused ??= (key, failure);
                return;
            }
        }

        _keys.Add(Encoding.UTF8.GetBytes(key));
    }

    private void Write()
    {
        var deleted = Builder!.Deleted();
        var lives = Builder.Count > (deleted?.Count ?? 0);
        _segments.Add(new BuiltSegment(lives ? WriteSegment() : null, deleted, _keys));
        _keys = [];
        Builder.Clear();
    }

    private SegmentRecord WriteSegment()
    {
        _name = names.Segment();
        try
        {
            return Builder!.Write(files.Storage, _name);
        }
        catch
        {
            SegmentFiles.Doom(files, _name);
            throw;
        }
    }
}
