using SearchService.Archive.Engines;
using SearchService.Issues.People.Known;

namespace SearchService.Archive.People;

/// <summary>Where does the staff's roster of people come from? A file beside the issues, kept with the index as it stood at the last ingest.</summary>
/// <param name="Bytes">The file as it is; empty when there is none.</param>
/// <param name="Roster">What it says.</param>
internal sealed record ArchiveRoster(byte[] Bytes, Roster Roster)
{
    /// <summary>The attachment's name.</summary>
    public const string Name = "roster";

    /// <summary>The staff's file in the corpus folder.</summary>
    public const string FileName = "roster.tsv";

    private const long LongestFile = 4 << 20;

    /// <summary>Nobody.</summary>
    public static ArchiveRoster None { get; } = new([], Roster.Empty);

    /// <summary>The roster in a corpus folder; nobody when there is none.</summary>
    /// <exception cref="RosterException">It cannot be read; the message names the line.</exception>
    public static ArchiveRoster Read(string corpus)
    {
        var file = new FileInfo(Path.Combine(corpus, FileName));
        if (!file.Exists) return None;
        if (file.Length > LongestFile) throw new RosterException(0, $"有 {file.Length} 字节，最多 {LongestFile} 字节。");
        try
        {
            var bytes = File.ReadAllBytes(file.FullName);
            return new ArchiveRoster(bytes, Roster.Parse(bytes));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RosterException(0, $"无法打开（{failure.Message}）；请检查文件权限。");
        }
    }

    /// <summary>Is it the one that the index was made with?</summary>
    public bool IsIndexedIn(IArchiveSnapshot snapshot) => Bytes.AsSpan().SequenceEqual(snapshot.Attachment(Name).Span);
}
