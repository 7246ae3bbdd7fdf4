namespace SearchService.Issues.Formats;

/// <summary>On which pages of its file (not the printed ones) does something stand?</summary>
/// <param name="First">The first page, 1-based.</param>
/// <param name="Last">The last page, inclusive.</param>
public sealed record PageSpan(int First, int Last);
