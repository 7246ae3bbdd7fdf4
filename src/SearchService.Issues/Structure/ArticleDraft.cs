namespace SearchService.Issues.Structure;

/// <summary>An article's text with what the structure knows about it; dates and people come later.</summary>
/// <param name="Text">Title, subtitle, byline lines and paragraphs.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Byline">Who wrote it.</param>
/// <param name="FirstLine">The 1-based line of the heading.</param>
/// <param name="LastLine">The 1-based line of its last text.</param>
internal sealed record ArticleDraft(ArticleText Text, ArticleStart Start, Byline Byline, int FirstLine, int LastLine)
{
    /// <summary>Lines that stood elsewhere or are broken off.</summary>
    public IReadOnlyList<ParseProblem> Problems { get; init; } = [];
}
