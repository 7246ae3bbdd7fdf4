using System.Text.Json.Serialization;
using SearchService.Issues.Formats;
using SearchService.Issues.Text;

namespace SearchService.Issues;

/// <summary>One article: the unit of search.</summary>
/// <param name="Title">The title, its lines joined by one blank.</param>
/// <param name="Subtitle">The shoulder line that names the meeting or the unit; null when there is none.</param>
/// <param name="Section">The section (栏目) by the contents page; null where the contents page lacks the article.</param>
/// <param name="Page">The page by the contents page; null likewise.</param>
/// <param name="FirstLine">The 1-based line of the title.</param>
/// <param name="LastLine">The 1-based line of the last text that belongs to the article.</param>
/// <param name="Byline">The byline as printed, without brackets; null when there is none.</param>
/// <param name="Authors">The persons named in the byline.</param>
/// <param name="Source">The paper, office or author organisation the text comes from.</param>
/// <param name="MainDate">When the reported event took place; null when no date of it is printed.</param>
/// <param name="Dates">Every day and span of days in the article, each once, in text order.</param>
/// <param name="People">Every person in the article, in order of first mention.</param>
/// <param name="Paragraphs">The body with broken paragraphs re-joined, title, subtitle and byline lines excluded.</param>
public sealed record Article(
    string Title,
    string? Subtitle,
    string? Section,
    int? Page,
    int FirstLine,
    int LastLine,
    string? Byline,
    IReadOnlyList<string> Authors,
    string? Source,
    MainDate? MainDate,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<PersonMention> People,
    IReadOnlyList<PlacedText> Paragraphs)
{
    /// <summary>The pages of the file it stands on; null where the file has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PageSpan? FilePages { get; init; }

    /// <summary>Lines above and below the body that the byline does not repeat (author notes, dates of adoption, captions), in file order.</summary>
    public IReadOnlyList<PlacedText> Notes { get; init; } = [];

    /// <summary>Every month, year and span of them in the article, each once, in text order.</summary>
    public IReadOnlyList<DateMention> Periods { get; init; } = [];
}
