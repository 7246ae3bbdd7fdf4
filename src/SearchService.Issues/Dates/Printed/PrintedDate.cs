namespace SearchService.Issues.Dates.Printed;

/// <summary>A date as printed: where it stands and what it names.</summary>
/// <param name="Start">Index of its first character in the compact text.</param>
/// <param name="End">Index behind its last character.</param>
/// <param name="From">The first day, month or year.</param>
/// <param name="To">The last one; equal to <paramref name="From"/> where no span is printed.</param>
/// <param name="Weekday">The weekday printed behind it; null without.</param>
internal sealed record PrintedDate(int Start, int End, DatePoint From, DatePoint To, DayOfWeek? Weekday = null)
{
    /// <summary>How much of the date is printed.</summary>
    public DatePrecision Precision => From.Precision;
}
