namespace SearchService.Issues;

/// <summary>One date in the text, resolved.</summary>
/// <param name="Text">The date as printed, breaks and blanks removed.</param>
/// <param name="Line">The 1-based line it starts on.</param>
/// <param name="Start">First day, inclusive.</param>
/// <param name="End">Last day, inclusive; equal to Start for a single day.</param>
/// <param name="Precision">How much of the date is printed.</param>
/// <param name="Basis">Where year and month come from, one short Chinese phrase.</param>
public sealed record DateMention(string Text, int Line, DateOnly Start, DateOnly End, DatePrecision Precision, string Basis);
