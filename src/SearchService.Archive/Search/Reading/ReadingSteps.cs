namespace SearchService.Archive.Search.Reading;

/// <summary>What may be read into plain words besides the words themselves?</summary>
[Flags]
public enum ReadingSteps
{
    /// <summary>Nothing: words are words.</summary>
    None = 0,

    /// <summary>Names of people the archive knows.</summary>
    People = 1,

    /// <summary>Dates with a year (2023年6月).</summary>
    Dates = 2,

    /// <summary>Dates without one (去年11月, 三月).</summary>
    Relative = 4,

    /// <summary>All of it.</summary>
    All = People | Dates | Relative,
}
