namespace SearchService.TestKit.Scores;

/// <summary>One article, by hand; lines are 1-based lines of the file.</summary>
public sealed record AnnotatedArticle(string Title, string? Subtitle, string? Section, int? Page, int FirstLine, int LastLine)
{
    /// <summary>As printed, without brackets.</summary>
    public string? Byline { get; init; }

    /// <summary>The persons in the byline.</summary>
    public IReadOnlyList<string>? Authors { get; init; }

    /// <summary>When the reported event took place; null where no date of it is printed.</summary>
    public AnnotatedSpan? MainDate { get; init; }

    /// <summary>Every day and span of days, each once.</summary>
    public IReadOnlyList<AnnotatedSpan>? Dates { get; init; }

    /// <summary>Every person.</summary>
    public IReadOnlyList<AnnotatedPerson>? Persons { get; init; }
}
