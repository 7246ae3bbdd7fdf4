using SearchService.Archive.Search.Parameters;

namespace SearchService.Archive.Search.Reading;

/// <summary>A date found among plain words.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Days">The days it means.</param>
internal sealed record WordDate(string Text, DaySpan Days)
{
    /// <summary>The day from which a date without a year was counted; null for one with its year.</summary>
    public DateOnly? RelativeTo { get; init; }
}
