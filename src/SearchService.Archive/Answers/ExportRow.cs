namespace SearchService.Archive.Answers;

/// <summary>One article of an export: a line of <c>GET /v1/export</c>.</summary>
/// <param name="Link">The article's path in the API.</param>
public sealed record ExportRow(
    string Id,
    double Score,
    string Title,
    string? Subtitle,
    string? Section,
    IssueReference Issue,
    int? Page,
    EventDate? Date,
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> People,
    string Source,
    LineSpan Lines,
    string Link);
