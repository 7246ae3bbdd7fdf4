using SearchService.Archive.Answers;
using SearchService.Archive.Engines;
using SearchService.Archive.Ingest.Documents;
using SearchService.Archive.Ingest.Files;
using SearchService.Archive.People;
using SearchService.Archive.Records;
using SearchService.Issues.People.Known;

namespace SearchService.Archive.Ingest;

/// <summary>What does the archive hold at this moment of a run? Files, issues, and who stands in which article; mutable.</summary>
internal sealed class ArchiveLedger
{
    private readonly Dictionary<string, IndexedFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileStatus> _statuses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IssueAnswer> _issues = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<LedgerArticle>> _articles = new(StringComparer.Ordinal);

    /// <summary>Files that the index holds something of or knows to be broken, by name.</summary>
    public IReadOnlyDictionary<string, IndexedFile> Files => _files;

    /// <summary>Whether an issue has this id.</summary>
    public bool HasIssue(string id) => _issues.ContainsKey(id);

    /// <summary>Articles by file, in the order of the files' names.</summary>
    public IEnumerable<LedgerArticle> Articles => _articles.OrderBy(static file => file.Key, StringComparer.Ordinal).SelectMany(static file => file.Value);

    /// <summary>What a generation holds, as far as it is remembered; see <see cref="ReadArticles"/>.</summary>
    public static ArchiveLedger Of(IngestState state, ArchiveFacts facts)
    {
        var ledger = new ArchiveLedger();
        foreach (var status in facts.Files) ledger._statuses[status.File] = status;
        foreach (var issue in facts.Issues) ledger._issues[issue.Issue.Id] = issue;
        foreach (var file in state.Files) ledger._files[file.File] = file;
        return ledger;
    }

    /// <summary>Reads from the stored articles who stands in them: needed before anything changes.</summary>
    public void ReadArticles(IArchiveSnapshot snapshot)
    {
        foreach (var file in _files.Values) _articles[file.File] = [.. file.ArticleIds.Select(id => Stored(snapshot, id))];
    }

    /// <summary>How the file stood last.</summary>
    public FileStatus? StatusOf(string file) => _statuses.GetValueOrDefault(file);

    /// <summary>Takes up a file's issue in place of whatever it held before.</summary>
    public void Put(string file, string hash, string baseId, IssueContent content)
    {
        Forget(file);
        var summary = content.Answer.Issue;
        _files[file] = new IndexedFile(file, hash, summary.Id, baseId, summary.Articles);
        _statuses[file] = new FileStatus(file, FileStates.Indexed, summary.Articles, summary.Problems, null);
        _issues[summary.Id] = content.Answer;
        _articles[file] = [.. content.Articles.Select(static record => new LedgerArticle(IssueContent.PeopleOf(record), record.People))];
    }

    /// <summary>Notes what a file says of names, and what was known of its names when it was read.</summary>
    public void Note(string file, IReadOnlyList<EstablishedName> established, string seen) => _files[file] = _files[file] with
    {
        Established = established.Count == 0 ? null : established.ToDictionary(static name => name.Name, static name => name.Places, StringComparer.Ordinal),
        Seen = seen,
    };

    /// <summary>The names that all files establish but those that <paramref name="read"/> has anew.</summary>
    public IEnumerable<EstablishedName> EstablishedBut(IReadOnlySet<string> read) =>
        _files.Values.Where(file => file.Established is not null && !read.Contains(file.File))
            .SelectMany(static file => file.Established!.Select(static name => new EstablishedName(name.Key, name.Value)));

    /// <summary>Notes a file that holds no issue.</summary>
    public void PutWithoutIssue(string file, string hash, FileStatus status)
    {
        Forget(file);
        _files[file] = new IndexedFile(file, hash, null, null, 0);
        _statuses[file] = status;
    }

    /// <summary>Notes that a file cannot be opened; what was indexed of it stays. False when that was known.</summary>
    public bool PutUnreadable(string file, string message)
    {
        var known = _statuses.GetValueOrDefault(file);
        var status = new FileStatus(file, FileStates.Broken, known?.Articles ?? 0, known?.Problems ?? 0, message);
        _statuses[file] = status;
        // Without a hash the next run reads it again, whatever its content.
        _files[file] = _files.TryGetValue(file, out var indexed) ? indexed with { Hash = "" } : new IndexedFile(file, "", null, null, 0);
        return known != status;
    }

    /// <summary>Forgets a file and its issue.</summary>
    public void Forget(string file)
    {
        if (_files.Remove(file, out var indexed) && indexed.IssueId is { } id) _issues.Remove(id);
        _statuses.Remove(file);
        _articles.Remove(file);
    }

    /// <summary>Notes that all articles are indexed under these names now.</summary>
    public void Settle(ArchivePeople people)
    {
        foreach (var (file, articles) in _articles) _articles[file] = [.. articles.Select(article => article with { Indexed = people.Merge(article.People.Printed) })];
    }

    /// <summary>What the next run has to know.</summary>
    /// <param name="settled">Fingerprint of what all files were read by; empty when some are still to be read again.</param>
    public IngestState State(string settled) => new(IngestStateFormat.Parser, [.. _files.Values.OrderBy(static file => file.File, StringComparer.Ordinal)]) { Settled = settled };

    /// <summary>What readers have to know.</summary>
    public ArchiveFacts Facts(ArchivePeople people, DateTimeOffset now) => new(
        [.. _issues.Values
            .OrderByDescending(static issue => IssueDays.Of(ReferenceOf(issue.Issue))?.First ?? DateOnly.MinValue)
            .ThenByDescending(static issue => issue.Issue.Number ?? 0)
            .ThenBy(static issue => issue.Issue.Id, StringComparer.Ordinal)],
        people.People,
        [.. _statuses.Values.OrderBy(static status => status.File, StringComparer.Ordinal)],
        now);

    private static IssueReference ReferenceOf(IssueSummary issue) => new(issue.Id, issue.Publication, issue.Number, issue.Year, issue.Months);

    private static LedgerArticle Stored(IArchiveSnapshot snapshot, string id)
    {
        var record = new ArticleRecordReader(snapshot.Stored(snapshot.Find(id)));
        return new LedgerArticle(IssueContent.PeopleOf(record), record.People);
    }
}
