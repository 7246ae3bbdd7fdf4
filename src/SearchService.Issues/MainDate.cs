namespace SearchService.Issues;

/// <summary>When did the reported event take place?</summary>
/// <param name="Start">First day, inclusive.</param>
/// <param name="End">Last day, inclusive.</param>
/// <param name="Text">The date as printed.</param>
/// <param name="Line">The 1-based line it stands on.</param>
/// <param name="Basis">Why this date was taken and where its year comes from, one short Chinese phrase for staff.</param>
public sealed record MainDate(DateOnly Start, DateOnly End, string Text, int Line, string Basis);
