namespace SearchService.Archive.Research;

/// <summary>How long is one interval of a trend?</summary>
public enum TrendInterval
{
    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A calendar month.</summary>
    Month,
}
