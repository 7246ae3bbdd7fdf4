using SearchService.Archive.Answers;
using SearchService.Issues.Text;

namespace SearchService.Archive.Records;

/// <summary>What is stored of an article and handed back for a hit: everything an answer shows.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Issue">The issue it appeared in.</param>
/// <param name="Page">Printed page.</param>
/// <param name="Lines">Lines in the file.</param>
/// <param name="Source">The file.</param>
/// <param name="Title">The title.</param>
/// <param name="Subtitle">The subtitle.</param>
/// <param name="Section">The section.</param>
/// <param name="Byline">The byline as printed.</param>
/// <param name="Authors">Authors.</param>
/// <param name="TextSource">The paper or office the text comes from.</param>
/// <param name="Date">The reported event.</param>
/// <param name="Dates">All dates.</param>
/// <param name="People">All people, canonical names of the archive.</param>
/// <param name="Paragraphs">The body; every character keeps its line.</param>
/// <param name="Previous">Id of the article before it in the issue.</param>
/// <param name="Next">Id of the article behind it.</param>
internal sealed record ArticleRecord(
    string Id,
    IssueReference Issue,
    int? Page,
    LineSpan Lines,
    string Source,
    string Title,
    string? Subtitle,
    string? Section,
    string? Byline,
    IReadOnlyList<string> Authors,
    string? TextSource,
    EventDate? Date,
    IReadOnlyList<ArticleDate> Dates,
    IReadOnlyList<ArticlePerson> People,
    IReadOnlyList<PlacedText> Paragraphs,
    string? Previous,
    string? Next)
{
    /// <summary>First and last page of the file; null where it has no pages.</summary>
    public LineSpan? FilePages { get; init; }

    /// <summary>People as the file alone tells them, before the archive merged them; null when nothing was merged. What the next ingest merges from.</summary>
    public IReadOnlyList<ArticlePerson>? Printed { get; init; }
}
