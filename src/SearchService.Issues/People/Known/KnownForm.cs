namespace SearchService.Issues.People.Known;

/// <summary>A string that is known before an issue is read, and whom it means.</summary>
/// <param name="Text">The string, blanks removed.</param>
/// <param name="Person">The full name; the string itself where it is no person.</param>
/// <param name="Kind">What it is.</param>
internal sealed record KnownForm(string Text, string Person, FormKind Kind);
