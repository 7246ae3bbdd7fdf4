namespace SearchService.Issues;

/// <summary>How much of a date is printed.</summary>
public enum DatePrecision
{
    /// <summary>A day or a span of days.</summary>
    Day,

    /// <summary>A month; Start and End are its first and last day.</summary>
    Month,

    /// <summary>A year; Start and End are its first and last day.</summary>
    Year,
}
