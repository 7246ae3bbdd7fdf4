namespace SearchService.Issues.Dates;

/// <summary>The dates of one article.</summary>
/// <param name="Main">When the reported event took place; null when no date of it is printed.</param>
/// <param name="Dates">Days and spans of days, each once, in text order.</param>
/// <param name="Periods">Months, years and spans of them, each once, in text order.</param>
/// <param name="Problems">Dates that do not exist.</param>
internal sealed record ArticleDates(MainDate? Main, IReadOnlyList<DateMention> Dates, IReadOnlyList<DateMention> Periods, IReadOnlyList<ParseProblem> Problems);
