using System.Globalization;
using SearchService.Archive.Answers;
using SearchService.Archive.Engines;
using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Ingest.Documents;
using SearchService.Archive.Search;

namespace SearchService.Archive.Research;

/// <summary>How many articles answer, month by month or year by year, and which share of all articles of that time is that?</summary>
/// <remarks>
/// Counted by the engine, not read: one facet over years or issues, and for months one count per month of a year that has hits. All articles are counted
/// once per generation. Thread-safe.
/// </remarks>
internal sealed class Trends(IArchiveSnapshot snapshot, ArchiveSearch search, IReadOnlyList<IssueAnswer> issues)
{
    private const int MostYears = 9999;

    // Half a count would be a wrong one: whoever asks gives up by cancelling.
    private const int NoTimeLimitMs = int.MaxValue;

    private readonly Lazy<Dictionary<DateOnly, int>> _byEvent = new(() => MonthsOfEvents(snapshot, new EverythingQuery(), CancellationToken.None));
    private readonly Lazy<Dictionary<DateOnly, int>> _byIssue = new(() => MonthsOfIssues(snapshot, issues, new EverythingQuery(), CancellationToken.None));

    /// <summary>The trend of a question.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public TrendsAnswer Of(Question question, TrendInterval interval, CancellationToken cancellation)
    {
        var matches = search.Match(question with { Limit = 0, Offset = 0, Cursor = null }, cancellation);
        var isByIssue = question.DateField == DateField.Issue;
        var hits = isByIssue ? MonthsOfIssues(snapshot, issues, matches.Query, cancellation) : MonthsOfEvents(snapshot, matches.Query, cancellation);
        var all = (isByIssue ? _byIssue : _byEvent).Value.Where(month => hits.ContainsKey(month.Key) || IsAskedFor(question, month.Key));
        var total = snapshot.Search(new ArchiveRequest(matches.Query) { Limit = 0, TimeLimitMs = NoTimeLimitMs }, cancellation).Total;
        var points = all
            .GroupBy(month => Name(month.Key, interval), StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(group => Point(group.Key, group.Sum(month => hits.GetValueOrDefault(month.Key)), group.Sum(static month => month.Value)));
        return new TrendsAnswer(
            matches.Reading, interval == TrendInterval.Year ? "year" : "month", isByIssue ? "issue" : "event",
            total, total - hits.Values.Sum(), snapshot.Generation, [.. points]);
    }

    private static TrendPoint Point(string interval, int count, int articles) => new(interval, count, articles, Math.Round((double)count / articles, 4));

    private static bool IsAskedFor(Question question, DateOnly month) =>
        (question.From is not { } from || month.AddMonths(1) > from) && (question.To is not { } to || month <= to);

    private static string Name(DateOnly month, TrendInterval interval) =>
        month.ToString(interval == TrendInterval.Year ? "yyyy" : "yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Articles by the month of the day they are ordered by; months without any are left out.</summary>
    private static Dictionary<DateOnly, int> MonthsOfEvents(IArchiveSnapshot snapshot, ArchiveQuery query, CancellationToken cancellation)
    {
        var months = new Dictionary<DateOnly, int>();
        var years = snapshot.Search(new ArchiveRequest(query) { Limit = 0, TimeLimitMs = NoTimeLimitMs, Facets = [(ArchiveField.YearValue, MostYears)] }, cancellation).Facets[0];
        foreach (var (value, articles) in years)
        {
            var left = articles;
            if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1 or > 9999) continue;
            for (var month = 1; month <= 12 && left > 0; month++)
            {
                var first = new DateOnly(year, month, 1);
                var count = Count(snapshot, query, first, new DateOnly(year, month, DateTime.DaysInMonth(year, month)), cancellation);
                if (count > 0) months[first] = count;
                left -= count;
            }
        }

        return months;
    }

    private static int Count(IArchiveSnapshot snapshot, ArchiveQuery query, DateOnly first, DateOnly last, CancellationToken cancellation)
    {
        var inside = new CombinedQuery { Must = [query], Filter = [new RangeMatch(ArchiveField.SortDay, first.DayNumber, last.DayNumber)] };
        return snapshot.Search(new ArchiveRequest(inside) { Limit = 0, TimeLimitMs = NoTimeLimitMs }, cancellation).Total;
    }

    /// <summary>Articles by the first month of their issue.</summary>
    private static Dictionary<DateOnly, int> MonthsOfIssues(IArchiveSnapshot snapshot, IReadOnlyList<IssueAnswer> issues, ArchiveQuery query, CancellationToken cancellation)
    {
        var months = new Dictionary<DateOnly, int>();
        if (issues.Count == 0) return months;
        var days = issues.Select(static issue => issue.Issue).ToDictionary(
            static issue => issue.Id, static issue => IssueDays.Of(new IssueReference(issue.Id, issue.Publication, issue.Number, issue.Year, issue.Months))?.First, StringComparer.Ordinal);
        var counts = snapshot.Search(new ArchiveRequest(query) { Limit = 0, TimeLimitMs = NoTimeLimitMs, Facets = [(ArchiveField.IssueValue, issues.Count)] }, cancellation).Facets[0];
        foreach (var (id, count) in counts)
        {
            if (days.GetValueOrDefault(id) is { } day) months[day] = months.GetValueOrDefault(day) + count;
        }

        return months;
    }
}
