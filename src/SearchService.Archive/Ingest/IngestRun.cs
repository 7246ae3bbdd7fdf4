using SearchService.Archive.Answers;
using SearchService.Archive.Engines;
using SearchService.Archive.Expansion;
using SearchService.Archive.Ingest.Documents;
using SearchService.Archive.Ingest.Files;
using SearchService.Archive.People;
using SearchService.Archive.Records;
using SearchService.Issues;
using SearchService.Issues.People.Known;

namespace SearchService.Archive.Ingest;

/// <summary>One run: how does the index come to say what the corpus says?</summary>
/// <remarks>
/// Per batch of files, in this order: parse all; then read their people by the names that any file of the archive establishes (<see cref="ArchiveKnowledge"/>); then decide over
/// the whole archive who is who; then write documents, older ones too where somebody is called otherwise now; then commit articles, facts and memory together. At the end those
/// unchanged files are read again that hold names known only since. Interrupted anywhere, the last commit stands, and the next run goes on behind it. For one thread.
/// </remarks>
internal sealed class IngestRun : IDisposable
{
    private readonly IArchiveEngine _engine;
    private readonly TimeProvider _clock;
    private readonly CancellationToken _cancellation;
    private readonly IArchiveWriter _writer;
    private readonly IngestState _state;
    private readonly ArchiveLedger _ledger;
    private IArchiveSnapshot _snapshot;
    private ArchiveRoster _roster = ArchiveRoster.None;
    private ArchiveKnowledge _knowledge;
    private string _settled;
    private bool _isChanged;
    private int _written;

    /// <summary>Takes the engine's writer and learns what is indexed.</summary>
    public IngestRun(IArchiveEngine engine, TimeProvider clock, CancellationToken cancellation)
    {
        (_engine, _clock, _cancellation) = (engine, clock, cancellation);
        _writer = engine.OpenWriter();
        try
        {
            _snapshot = engine.OpenSnapshot();
            _state = IngestStateFormat.Read(_snapshot.Attachment(IngestStateFormat.Name).Span);
            _ledger = ArchiveLedger.Of(_state, Facts);
            _knowledge = new ArchiveKnowledge(_ledger, Roster.Empty);
            _settled = _state.Settled;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>A run that writes fewer articles compacts nothing: a small archive is searched in no time whatever its pieces.</summary>
    public int LeastToCompact { get; init; } = 5_000;

    /// <summary>Bytes of files between two commits.</summary>
    public long BatchInBytes { get; init; } = IngestPlan.MostBytesPerBatch;

    private bool IsSettled => _settled == _knowledge.People.Fingerprint;

    private ArchiveFacts Facts => ArchiveFactsFormat.Read(_snapshot.Attachment(ArchiveFactsFormat.Name).Span);

    /// <summary>Brings the index up to date with a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up; what was committed stays.</exception>
    public IngestReport Run(string corpus, Action<IngestProgress>? progress)
    {
        var started = _clock.GetTimestamp();
        var files = CorpusFolder.List(corpus);
        TakeLists(corpus);
        var tally = new IngestTally(files.Count, progress);
        var plan = IngestPlan.Of(FileReader.Fingerprint(files, _cancellation), _state, BatchInBytes);
        if (_isChanged || !IsSettled || plan.ToRead.Count + plan.Gone.Count > 0) _ledger.ReadArticles(_snapshot);
        foreach (var file in plan.Unchanged) Keep(file.Name, tally);
        foreach (var file in plan.Gone) Remove(file, tally);
        _knowledge.Relearn();
        IReadOnlyList<FileContent> last = [];
        for (var i = 0; i < plan.ToRead.Count; i++)
        {
            if (_isChanged && i > 0) Index(last, tally, settled: "");
            last = TakeUp(plan.ToRead[i], tally, isAgain: false);
        }

        if (_isChanged || !IsSettled) Settle(last, files, tally);
        if (_written >= LeastToCompact && _written > _snapshot.Documents / 2) Compact();
        return tally.Report(_snapshot.Documents, Facts, _clock.GetElapsedTime(started).TotalSeconds, _snapshot.Generation);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _snapshot?.Dispose();
        _writer.Dispose();
    }

    /// <summary>Reads the staff's lists beside the issues; a faulty roster ends the run before anything is changed.</summary>
    private void TakeLists(string corpus)
    {
        _roster = ArchiveRoster.Read(corpus);
        _knowledge = new ArchiveKnowledge(_ledger, _roster.Roster);
        TakeList(ArchiveRoster.Name, _roster.Bytes);
        TakeList(SynonymLists.Name, SynonymLists.Read(corpus));
    }

    private void TakeList(string name, byte[] content)
    {
        if (content.AsSpan().SequenceEqual(_snapshot.Attachment(name).Span)) return;
        _writer.Attach(name, content);
        _isChanged = true;
    }

    /// <summary>Indexes the last batch, brings files that did not change up to what is known by now, and commits.</summary>
    private void Settle(IReadOnlyList<FileContent> last, IReadOnlyList<CorpusFile> files, IngestTally tally)
    {
        var outdated = _knowledge.Outdated(_snapshot, last.Select(static content => content.Reading.File.Name).ToHashSet(StringComparer.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var batches = IngestPlan.Cut([.. files.Where(file => outdated.Contains(file.Name))], BatchInBytes);
        var settled = _knowledge.People.Fingerprint;
        Index(last, tally, batches.Count == 0 ? settled : "");
        for (var i = 0; i < batches.Count; i++) Index(TakeUp(batches[i], tally, isAgain: true), tally, i == batches.Count - 1 ? settled : "");
    }

    private void Keep(string file, IngestTally tally)
    {
        var status = _ledger.StatusOf(file);
        if (status is { State: FileStates.Broken, Message: { } message }) tally.Broken(file, message);
        else tally.Unchanged(file, status?.Articles ?? 0, status?.Problems ?? 0);
    }

    private void Remove(string file, IngestTally tally)
    {
        var gone = _ledger.Files[file];
        foreach (var id in gone.ArticleIds) _writer.Remove(id);
        _ledger.Forget(file);
        _isChanged = true;
        tally.Removed(file, gone.Articles);
    }

    /// <summary>Reads a batch and puts its issues into the ledger.</summary>
    private List<FileContent> TakeUp(IReadOnlyList<CorpusFile> batch, IngestTally tally, bool isAgain)
    {
        var contents = new List<FileContent>();
        var readings = FileReader.Parse(batch, _cancellation);
        _knowledge.Learn(readings);
        var issues = FileReader.WithPeople(readings, _knowledge.People, _cancellation);
        for (var i = 0; i < readings.Count; i++)
        {
            // What was kept for a second look is let go as soon as the look is taken.
            var reading = readings[i] with { Issue = null };
            if (issues[i] is not { } parsed) MarkUnreadable(reading, tally);
            else if (Admit(parsed, readings[i], tally) is { } content) contents.Add(new FileContent(reading, content, isAgain));
        }

        return contents;
    }

    private void MarkUnreadable(FileReading reading, IngestTally tally)
    {
        _isChanged |= _ledger.PutUnreadable(reading.File.Name, reading.Failure!);
        tally.Broken(reading.File.Name, reading.Failure!);
    }

    /// <summary>Puts a file's issue into the ledger; null when there is none in it.</summary>
    private IssueContent? Admit(ParsedIssue parsed, FileReading reading, IngestTally tally)
    {
        var file = reading.File.Name;
        _isChanged = true;
        var known = _ledger.Files.GetValueOrDefault(file);
        if (IngestMessages.NotAnIssue(parsed) is { } message)
        {
            var status = new FileStatus(file, parsed.Parts.Count == 0 ? FileStates.Empty : FileStates.Broken, 0, parsed.Problems.Count, message);
            RemoveArticles(known, []);
            _ledger.PutWithoutIssue(file, reading.Hash, status);
            if (status.State == FileStates.Empty) tally.Read(file, 0, status.Problems, reading.Characters);
            else tally.Broken(file, message);
            return null;
        }

        var content = ContentOf(parsed, file, known, out var baseId);
        RemoveArticles(known, [.. content.Articles.Select(static record => record.Id)]);
        var established = reading.Issue!.Established;
        _ledger.Put(file, reading.Hash, baseId, content);
        _ledger.Note(file, established, _knowledge.SeenIn(content.Articles, established));
        return content;
    }

    private IssueContent ContentOf(ParsedIssue parsed, string file, IndexedFile? known, out string baseId)
    {
        baseId = IssueIds.Base(parsed.Issue, file);
        var id = known is { IssueId: { } own } && known.BaseId == baseId ? own : IssueIds.Unique(baseId, file, _ledger.HasIssue);
        return IssueContent.Of(parsed, file, id);
    }

    private void RemoveArticles(IndexedFile? known, HashSet<string> replaced)
    {
        foreach (var id in known?.ArticleIds ?? [])
        {
            if (!replaced.Contains(id)) _writer.Remove(id);
        }
    }

    /// <summary>Writes the articles of a batch, brings older ones up to date with it, and commits.</summary>
    private void Index(IReadOnlyList<FileContent> contents, IngestTally tally, string settled)
    {
        var people = ArchivePeople.Of(_ledger.Articles.Select(static article => article.People), _roster.Roster);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var content in contents)
        {
            foreach (var record in content.Issue.Articles)
            {
                _cancellation.ThrowIfCancellationRequested();
                written.Add(record.Id);
                Put(record, people);
            }

            var summary = content.Issue.Answer.Issue;
            if (content.IsAgain) tally.Reread(content.Reading.File.Name, summary.Articles, summary.Problems, content.Reading.Characters);
            else tally.Read(content.Reading.File.Name, summary.Articles, summary.Problems, content.Reading.Characters);
        }

        foreach (var article in _ledger.Articles.Where(article => article.IsOutdatedBy(people) && !written.Contains(article.People.Article)))
        {
            _cancellation.ThrowIfCancellationRequested();
            Put(ArticleRecordFormat.Read(_snapshot.Stored(_snapshot.Find(article.People.Article))), people);
        }

        _written += written.Count;
        _ledger.Settle(people);
        Commit(people, settled);
    }

    /// <summary>A run that made most of the archive leaves it in one piece: every question has to look at each piece.</summary>
    private void Compact()
    {
        _writer.Compact();
        _writer.Commit();
        Reopen();
    }

    private void Put(ArticleRecord record, ArchivePeople people)
    {
        var printed = record.Printed ?? record.People;
        var merged = people.Merge(printed);
        _writer.Put(ArticleDocuments.Of(record with { People = merged, Printed = merged == printed ? null : printed }));
    }

    private void Commit(ArchivePeople people, string settled)
    {
        _writer.Attach(ArchiveFactsFormat.Name, ArchiveFactsFormat.Write(_ledger.Facts(people, _clock.GetUtcNow())));
        _writer.Attach(IngestStateFormat.Name, IngestStateFormat.Write(_ledger.State(settled)));
        _writer.Commit();
        Reopen();
        _isChanged = false;
        _settled = settled;
    }

    private void Reopen()
    {
        _snapshot.Dispose();
        _snapshot = _engine.OpenSnapshot();
    }

    private sealed record FileContent(FileReading Reading, IssueContent Issue, bool IsAgain);
}
