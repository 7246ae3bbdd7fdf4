using System.Globalization;

namespace SearchService.Archive.Search.Parameters;

/// <summary>A run of days, both ends inclusive; the calendar's first and last day stand for an open end.</summary>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>The days of a year, a month or one day; null when the calendar has no such date.</summary>
    public static DaySpan? Of(int year, int? month, int? day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12) return null;
        if (month is null) return new DaySpan(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var length = DateTime.DaysInMonth(year, month.Value);
        if (day is null) return new DaySpan(new DateOnly(year, month.Value, 1), new DateOnly(year, month.Value, length));
        if (day < 1 || day > length) return null;
        var date = new DateOnly(year, month.Value, day.Value);
        return new DaySpan(date, date);
    }

    /// <summary>The days as the query language writes them: <c>2023</c>, <c>2023-06</c>, <c>2023-06-29</c>, or both ends as <c>2023-06-01..2023-06-15</c>.</summary>
    public override string ToString()
    {
        if (First == Last) return Day(First);
        if (this == Of(First.Year, null, null)) return First.ToString("yyyy", CultureInfo.InvariantCulture);
        if (this == Of(First.Year, First.Month, null)) return First.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        return (First == DateOnly.MinValue && Last < DateOnly.MaxValue ? "" : Day(First)) + ".." + (Last == DateOnly.MaxValue ? "" : Day(Last));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
