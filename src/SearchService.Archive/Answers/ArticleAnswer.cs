using System.Text.Json.Serialization;

namespace SearchService.Archive.Answers;

/// <summary>A whole article: the body of <c>GET /v1/articles/{id}</c>.</summary>
public sealed record ArticleAnswer(
    string Id,
    string Title,
    string? Subtitle,
    string? Section,
    IssueReference Issue,
    int? Page,
    LineSpan Lines,
    string Source,
    string? Byline,
    IReadOnlyList<string> Authors,
    string? TextSource,
    EventDate? Date,
    IReadOnlyList<ArticleDate> Dates,
    IReadOnlyList<ArticlePerson> People,
    IReadOnlyList<ArticleParagraph> Paragraphs,
    string? Previous,
    string? Next,
    IReadOnlyDictionary<string, string> Links)
{
    /// <summary>The pages of the source file (a PDF) on which it stands; left out for files without pages.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LineSpan? FilePages { get; init; }

    /// <summary>The title as HTML with what a question matched in mark tags; left out where nothing was asked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TitleHighlighted { get; init; }
}

/// <summary>A date of the article.</summary>
public sealed record ArticleDate(string Text, int Line, DateOnly Start, DateOnly End, string Precision, string Basis);

/// <summary>A person of the article.</summary>
public sealed record ArticlePerson(string Name, IReadOnlyList<string> Surfaces, int Line, IReadOnlyList<string> Roles, int Count);

/// <summary>A paragraph and the 1-based lines it stands on in the file.</summary>
public sealed record ArticleParagraph(string Text, LineSpan Lines)
{
    /// <summary>The text as HTML with what a question matched in mark tags; left out where nothing did.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Highlighted { get; init; }
}
