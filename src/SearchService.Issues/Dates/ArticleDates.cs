namespace SearchService.Issues.Dates;

/// <summary>The dates of one article.</summary>
internal sealed record ArticleDates(MainDate? Main, IReadOnlyList<DateMention> Dates, IReadOnlyList<ParseProblem> Problems);
