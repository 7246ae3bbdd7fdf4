using System.Security.Cryptography;
using SearchService.Issues;
using SearchService.Issues.Formats;
using SearchService.Issues.People;

namespace SearchService.Archive.Ingest.Files;

/// <summary>Is this file's content new, and what is in it? Reads and parses files, as many at a time as there are processors.</summary>
internal static class FileReader
{
    private const int HashLengthInBytes = 16;

    /// <summary>The fingerprint of each file's content, or why it could not be read, in order.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static IReadOnlyList<FileReading> Fingerprint(IReadOnlyList<CorpusFile> files, CancellationToken cancellation) => ForEach(files, static file => Read(file, parse: false), cancellation);

    /// <summary>What each file holds, in order.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static IReadOnlyList<FileReading> Parse(IReadOnlyList<CorpusFile> files, CancellationToken cancellation) => ForEach(files, static file => Read(file, parse: true), cancellation);

    /// <summary>The issue of each reading with its people, helped by those who are known, in order; null where the file could not be read.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static IReadOnlyList<ParsedIssue?> WithPeople(IReadOnlyList<FileReading> readings, KnownPeople known, CancellationToken cancellation) =>
        ForEach(readings, reading => reading.Issue?.Read(known), cancellation);

    private static TResult[] ForEach<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> read, CancellationToken cancellation)
    {
        var results = new TResult[items.Count];
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, items.Count, options, i => results[i] = read(items[i]));
        return results;
    }

    private static FileReading Read(CorpusFile file, bool parse)
    {
        try
        {
            if (IssueFile.RefusalOf(file.Length) is { } tooLarge) return Refused(file, tooLarge);
            var content = File.ReadAllBytes(file.Path);
            var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, HashLengthInBytes));
            if (!parse) return new FileReading(file, hash, 0, null, null);
            var text = IssueFile.Read(content, file.Path);
            if (text.Refusal is { } refusal) return Refused(file, refusal);
            var issue = text.Open(Path.GetFileName(file.Path));
            return new FileReading(file, hash, CharacterCount.Of(text.Content, issue.WithoutPeople.Encoding), issue, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new FileReading(file, "", 0, null, IngestMessages.Unreadable(failure));
        }
    }

    /// <summary>Without a fingerprint the next run tries again: a missing program may have been installed.</summary>
    private static FileReading Refused(CorpusFile file, string refusal) => new(file, "", 0, null, refusal);
}
