using SearchService.TestKit;
using SearchService.TestKit.Scores;

namespace SearchService.Issues.Tests;

/// <summary>The issue files that tests read: the sample corpus always, the real archive where it is.</summary>
internal static class IssueFiles
{
    /// <summary>Paths of the sample corpus.</summary>
    public static IEnumerable<string> Sample =>
        Directory.GetFiles(Places.Corpus).Where(path => !path.EndsWith("README.md", StringComparison.Ordinal) && IsIssue(path)).Order(StringComparer.Ordinal);

    /// <summary>Paths of the issues of further forms.</summary>
    public static IEnumerable<string> Forms => Directory.GetFiles(Annotation.FormsFolder, "*.txt").Order(StringComparer.Ordinal);

    /// <summary>Paths of the bulletins full of meetings.</summary>
    public static IEnumerable<string> Bulletins => Directory.GetFiles(Path.Combine(Annotation.FormsFolder, "..", "Bulletins"), "*.txt").Order(StringComparer.Ordinal);

    /// <summary>Paths of the real archive; none where it is not there.</summary>
    public static IEnumerable<string> Real
    {
        get
        {
            var folder = Path.Combine(Places.Shared, "archive");
            return Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal) : [];
        }
    }

    /// <summary>Parses a file as the product does.</summary>
    public static ParsedIssue Parse(string path) => IssueParser.Parse(File.ReadAllBytes(path), Path.GetFileName(path));

    private static bool IsIssue(string path) => Path.GetExtension(path) is ".txt" or ".md";
}
