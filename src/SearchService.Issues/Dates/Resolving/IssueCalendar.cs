using System.Globalization;

namespace SearchService.Issues.Dates.Resolving;

/// <summary>Which year does a day without one fall in, read in this issue?</summary>
/// <remarks>
/// An issue tells what has happened: a day much later than its months is one of the year before, so that 12月27日 in a January issue lies in
/// December. A little later is possible, since an issue is printed after its month.
/// </remarks>
internal sealed class IssueCalendar
{
    /// <summary>An issue may tell of this many days after its last month, or more where it was printed still later.</summary>
    private const int PrintingDays = 31;

    /// <summary>What an issue reports lies at most this many days before its first month.</summary>
    private const int NearDays = 62;

    /// <summary>What lies this many days before its first month is history.</summary>
    private const int OldDays = 140;

    private readonly Issue _issue;
    private readonly DateOnly? _first;
    private readonly DateOnly? _last;
    private readonly DateOnly? _limit;

    public IssueCalendar(Issue issue)
    {
        _issue = issue;
        if (issue.Year is not { } year || year is < 1000 or > 9000 || issue.Months.Count == 0 || issue.Months[0] < 1 || issue.Months[^1] > 12) return;
        _first = new DateOnly(year, issue.Months[0], 1);
        _last = EndOfMonth(year, issue.Months[^1]);
        var late = _last.Value.AddDays(PrintingDays);
        _limit = issue.Printed is { } printed && printed > late && printed < late.AddDays(PrintingDays * 3) ? printed : late;
    }

    /// <summary>The issue's year; null when unknown.</summary>
    public int? Year => _issue.Year is >= 1000 and <= 9000 ? _issue.Year : null;

    /// <summary>The issue's month, where it has just one.</summary>
    public int? SingleMonth => _first is not null && _issue.Months.Count == 1 ? _issue.Months[0] : null;

    /// <summary>The issue as staff call it: 2022年11—12月.</summary>
    public string Name => _first is null || _last is null ? Text($"{_issue.Year}年")
        : _first.Value.Month == _last.Value.Month ? Text($"{_first.Value.Year}年{_first.Value.Month}月") : Text($"{_first.Value.Year}年{_first.Value.Month}—{_last.Value.Month}月");

    /// <summary>The last day of a month.</summary>
    public static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));

    /// <summary>The year of a day without one; null where neither issue nor article know a year.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 31; a day past the month's end counts as its last.</param>
    /// <param name="isLead">It stands where the report says what happened, so that it may lie in the days before printing.</param>
    /// <param name="isComing">The text says that the day is still to come.</param>
    /// <param name="anchor">When the article's event took place, where that is known.</param>
    public int? YearOf(int month, int day, bool isLead, bool isComing, DateOnly? anchor)
    {
        if (_limit is not { } limit || _last is not { } last) return Year ?? anchor?.Year;
        var year = last.Year;
        if (isComing && Next(month, day, anchor ?? _first!.Value) is { } next) return next;
        if (isLead && limit.Year > year && On(year + 1, month, day) <= limit) return year + 1;
        return On(year, month, day) <= limit || month <= last.Month ? year : year - 1;
    }

    /// <summary>Does the day lie where the events of this issue do? Null where the issue's months are unknown.</summary>
    public bool? IsNear(DateOnly day) => _first is null ? null : day >= _first.Value.AddDays(-NearDays) && day <= _limit;

    /// <summary>Does the day lie in the issue's months or shortly before, where most of what it reports does?</summary>
    public bool IsReported(DateOnly day) => IsNear(day) == true && day <= _last;

    /// <summary>Is the day too long ago for this issue to report it?</summary>
    public bool IsOld(DateOnly day) => _first is { } first ? day < first.AddDays(-OldDays) : Year is { } year && day.Year < year - 1;

    /// <summary>Does the day lie more than a year after the issue was printed?</summary>
    public bool IsFarAhead(DateOnly day) => _limit is { } limit ? day > limit.AddYears(1) : Year is { } year && day.Year > year + 1;

    /// <summary>The year in which the day comes next, where that is nearer than the last time.</summary>
    private static int? Next(int month, int day, DateOnly anchor)
    {
        var forward = On(anchor.Year, month, day) is var same && same >= anchor ? same : On(anchor.Year + 1, month, day);
        var back = On(forward.Year - 1, month, day);
        return forward.DayNumber - anchor.DayNumber < anchor.DayNumber - back.DayNumber ? forward.Year : null;
    }

    private static DateOnly On(int year, int month, int day) => new(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
