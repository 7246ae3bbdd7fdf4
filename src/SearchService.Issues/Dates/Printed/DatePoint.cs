namespace SearchService.Issues.Dates.Printed;

/// <summary>One end of a printed date, before its year is known.</summary>
/// <param name="Year">The year as named.</param>
/// <param name="Month">The month as named; none for a bare day (9日) or a year.</param>
/// <param name="Day">The day; 0 for a month or a year.</param>
internal readonly record struct DatePoint(DatePart Year, DatePart Month, int Day)
{
    /// <summary>How much of the date is printed.</summary>
    public DatePrecision Precision => Day > 0 ? DatePrecision.Day : Month.Kind != PartKind.None ? DatePrecision.Month : DatePrecision.Year;
}
