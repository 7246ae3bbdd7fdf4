using SearchService.Archive.Search.Parameters;

namespace SearchService.Archive.Search.Reading;

/// <summary>A date found among plain words.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Days">The days it means.</param>
internal sealed record WordDate(string Text, DaySpan Days);
