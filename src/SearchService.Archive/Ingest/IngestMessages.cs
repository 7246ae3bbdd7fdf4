using SearchService.Engine.Storage;
using SearchService.Issues;

namespace SearchService.Archive.Ingest;

/// <summary>What is told to staff about files and indexes? All sentences of the ingest.</summary>
internal static class IngestMessages
{
    /// <summary>The operating system does not hand the file out.</summary>
    public static string Unreadable(Exception failure) => $"文件无法打开（{failure.Message}）；请检查文件权限和磁盘，原有内容仍可检索。";

    /// <summary>The parser did not take the file for an issue; null when it did.</summary>
    public static string? NotAnIssue(ParsedIssue issue) => issue.Problems.FirstOrDefault(static problem => problem.Kind == ParseProblemKind.NotAnIssue)?.Message;

    /// <summary>The index had to be made anew.</summary>
    public static string Rebuilt(Exception cause) => cause is IndexVersionException
        ? $"索引由另一版本写成，已由刊物文件全部重建。（{cause.Message}）"
        : $"索引已损坏，已由刊物文件全部重建。（{cause.Message}）";
}
