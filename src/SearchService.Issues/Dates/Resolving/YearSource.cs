namespace SearchService.Issues.Dates.Resolving;

/// <summary>Where does the year of a date come from?</summary>
internal enum YearSource
{
    /// <summary>It is printed with the date.</summary>
    Printed,

    /// <summary>今年, 去年, 上月: counted from when the text was written.</summary>
    FromNow,

    /// <summary>The date before it in the text.</summary>
    Before,

    /// <summary>The issue.</summary>
    Issue,
}
