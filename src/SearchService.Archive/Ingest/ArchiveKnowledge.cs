using SearchService.Archive.Engines;
using SearchService.Archive.Ingest.Files;
using SearchService.Archive.Records;
using SearchService.Issues.People;
using SearchService.Issues.People.Known;

namespace SearchService.Archive.Ingest;

/// <summary>What does the archive know of people at this moment of a run, and which files were read without knowing it?</summary>
/// <remarks>
/// <para>What a file establishes depends on the file alone; what is known is the sum of it and the roster; how a file is read depends on the file and on what is known. So the
/// outcome is the same in whatever order and in however many steps files come and go.</para>
/// <para>A file is read again only when the set of known strings in its text is another one than when it was read; to tell that costs one scan of the stored text, no parsing.</para>
/// </remarks>
internal sealed class ArchiveKnowledge(ArchiveLedger ledger, Roster roster)
{
    private static readonly HashSet<string> NoFile = new(StringComparer.Ordinal);

    /// <summary>What is known.</summary>
    public KnownPeople People { get; private set; } = KnownPeople.Of(ledger.EstablishedBut(NoFile), roster);

    /// <summary>Takes up what files just read establish, in place of what they did before.</summary>
    public void Learn(IReadOnlyList<FileReading> readings)
    {
        var read = readings.Where(static reading => reading.Issue is not null).ToList();
        var others = ledger.EstablishedBut(read.Select(static reading => reading.File.Name).ToHashSet(StringComparer.Ordinal));
        People = KnownPeople.Of(others.Concat(read.SelectMany(static reading => reading.Issue!.Established)), roster);
    }

    /// <summary>Forgets what only files now gone established.</summary>
    public void Relearn() => People = KnownPeople.Of(ledger.EstablishedBut(NoFile), roster);

    /// <summary>Fingerprint of what is known of the names in these articles.</summary>
    public string SeenIn(IEnumerable<ArticleRecord> articles, IEnumerable<EstablishedName> own) =>
        People.SeenIn(articles.SelectMany(IssueTexts.Of), own.Select(static name => name.Name).ToHashSet(StringComparer.Ordinal));

    /// <summary>The files whose text holds names that became known, or ceased to be, since they were read.</summary>
    /// <param name="snapshot">Holds the articles of all files but <paramref name="current"/>.</param>
    /// <param name="current">Files read by what is known now.</param>
    public IReadOnlyList<string> Outdated(IArchiveSnapshot snapshot, IReadOnlySet<string> current) =>
        [.. ledger.Files.Values
            .Where(file => file.IssueId is not null && file.Hash.Length > 0 && !current.Contains(file.File))
            .Where(file => SeenIn(snapshot, file) != file.Seen)
            .Select(static file => file.File)
            .Order(StringComparer.Ordinal)];

    private string SeenIn(IArchiveSnapshot snapshot, IndexedFile file) => People.SeenIn(
        file.ArticleIds.SelectMany(id => IssueTexts.Of(new ArticleRecordReader(snapshot.Stored(snapshot.Find(id))))),
        file.Established?.Keys.ToHashSet(StringComparer.Ordinal) ?? NoFile);
}
