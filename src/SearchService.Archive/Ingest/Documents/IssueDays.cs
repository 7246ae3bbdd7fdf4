using SearchService.Archive.Answers;

namespace SearchService.Archive.Ingest.Documents;

/// <summary>Which days does an issue cover? The first day of its first month to the last day of its last.</summary>
internal static class IssueDays
{
    /// <summary>The span; the whole year where the months are unknown, null without a year.</summary>
    public static (DateOnly First, DateOnly Last)? Of(IssueReference issue)
    {
        if (issue.Year is not { } year || year is < 1 or > 9999) return null;
        var (first, last) = issue.Months.Count == 0 ? (1, 12) : (issue.Months.Min(), issue.Months.Max());
        return (new DateOnly(year, first, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)));
    }
}
