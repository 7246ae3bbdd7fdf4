using SearchService.Issues.Formats;

namespace SearchService.Archive.Ingest.Files;

/// <summary>Which files of a folder are issues? Those of every format that is read, subfolders included; not hidden ones, a README, or the staff's own lists.</summary>
internal static class CorpusFolder
{
    /// <summary>Files beside the issues that are read by others.</summary>
    private static readonly string[] OtherNames = ["README.md", "README.txt", "synonyms.txt", "roster.txt"];

    /// <summary>All issue files in the order of their names.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static IReadOnlyList<CorpusFile> List(string folder)
    {
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"The corpus folder '{folder}' does not exist.");
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        return [.. new DirectoryInfo(folder).EnumerateFiles("*", everywhere)
            .Where(static file => IsIssue(file.Name))
            .Select(file => new CorpusFile(Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), file.FullName, file.Length))
            .Where(static file => !file.Name.Split('/').Any(static part => part.StartsWith('.')))
            .OrderBy(static file => file.Name, StringComparer.Ordinal)];
    }

    private static bool IsIssue(string name) =>
        IssueFile.IsSupported(name) && !OtherNames.Contains(name, StringComparer.OrdinalIgnoreCase);
}
