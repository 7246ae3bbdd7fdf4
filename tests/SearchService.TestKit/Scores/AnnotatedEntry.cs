namespace SearchService.TestKit.Scores;

/// <summary>One entry of the contents page, by hand; the line is 1-based.</summary>
public sealed record AnnotatedEntry(string? Section, int? Page, string Title, string? Subtitle, int Line);
