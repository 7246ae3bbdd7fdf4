namespace SearchService.Archive.Records;

/// <summary>The parts of a stored article, in their order in the file.</summary>
internal enum ArticlePart
{
    Id,
    IssueId,
    Publication,
    Source,
    Title,
    Subtitle,
    Section,
    Byline,
    TextSource,
    DateText,
    DateBasis,
    Previous,
    Next,
    Months,
    Authors,
    People,
    Dates,
    Paragraphs,

    /// <summary>People before the archive merged them.</summary>
    Printed,
}
