using SearchService.Issues.Formats.Pdf;
using SearchService.Issues.Formats.Web;
using SearchService.Issues.Formats.Word;

namespace SearchService.Issues.Formats;

/// <summary>What text does this file hold, whatever its format?</summary>
/// <remarks>
/// The name's ending decides; the content has to agree with it. Text and Markdown are passed on as they are; web pages and Word files are read here, PDF files by <c>pdftotext</c>.
/// Nothing in a file is run, and nothing outside it is fetched. What is too large, encrypted, or made to burst is refused. Stateless and thread-safe.
/// </remarks>
public static class IssueFile
{
    /// <summary>The largest file that is read, in bytes. An issue has some hundred kilobytes of text; pictures make the rest of a Word or PDF file.</summary>
    public const long MostBytes = 20 << 20;

    private static readonly Dictionary<string, Func<byte[], IssueText>> Readers = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = IssueText.Plain,
        [".md"] = IssueText.Plain,
        [".html"] = WebPage.Read,
        [".htm"] = WebPage.Read,
        [".docx"] = WordFile.Read,
        [".pdf"] = static content => PdfFile.Read(content, PdfToText.Installed),
    };

    /// <summary>The endings of the formats that are read, with their dots.</summary>
    public static IReadOnlyCollection<string> Endings => Readers.Keys;

    /// <summary>Does the name end as one of the formats does?</summary>
    public static bool IsSupported(string fileName) => Readers.ContainsKey(Path.GetExtension(fileName));

    /// <summary>Why a file of this length is not read; null when it is.</summary>
    public static string? RefusalOf(long lengthInBytes) => lengthInBytes > MostBytes ? FormatMessages.TooLarge(lengthInBytes) : null;

    /// <summary>Reads a file from disk; a too large one is refused unread.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static IssueText Read(string path) =>
        RefusalOf(new FileInfo(path).Length) is { } refusal ? IssueText.Refused(refusal) : Read(File.ReadAllBytes(path), path);

    /// <summary>Reads content that is in memory already. An unknown ending is taken for text.</summary>
    public static IssueText Read(byte[] content, string fileName)
    {
        if (RefusalOf(content.Length) is { } refusal) return IssueText.Refused(refusal);
        return Readers.GetValueOrDefault(Path.GetExtension(fileName), IssueText.Plain)(content);
    }
}
