namespace SearchService.Issues;

/// <summary>A run of lines and what they were taken for.</summary>
/// <param name="Kind">What the lines are.</param>
/// <param name="FirstLine">First 1-based line, inclusive.</param>
/// <param name="LastLine">Last 1-based line, inclusive.</param>
/// <param name="Article">For <see cref="FilePartKind.Article"/>: the index into <see cref="ParsedIssue.Articles"/>.</param>
public sealed record FilePart(FilePartKind Kind, int FirstLine, int LastLine, int? Article = null);
