using System.Security.Cryptography;
using SearchService.Issues.Formats;

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

    private static FileReading[] ForEach(IReadOnlyList<CorpusFile> files, Func<CorpusFile, FileReading> read, CancellationToken cancellation)
    {
        var readings = new FileReading[files.Count];
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, files.Count, options, i => readings[i] = read(files[i]));
        return readings;
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
            var issue = text.Parse(Path.GetFileName(file.Path));
            return new FileReading(file, hash, CharacterCount.Of(text.Content, issue.Encoding), issue, null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new FileReading(file, "", 0, null, IngestMessages.Unreadable(failure));
        }
    }

    /// <summary>Without a fingerprint the next run tries again: a missing program may have been installed.</summary>
    private static FileReading Refused(CorpusFile file, string refusal) => new(file, "", 0, null, refusal);
}
