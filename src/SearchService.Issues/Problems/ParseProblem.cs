namespace SearchService.Issues;

/// <summary>Something in the file that could not be read or placed; never an exception.</summary>
/// <param name="Kind">Which problem, from the closed list.</param>
/// <param name="Line">The 1-based line; 0 when it concerns the whole file.</param>
/// <param name="LastLine">The last line it concerns, inclusive.</param>
/// <param name="Message">One Chinese sentence for staff, with the remedy where there is one.</param>
/// <param name="Text">The text that could not be read, cut at 40 characters; may be empty.</param>
public sealed record ParseProblem(ParseProblemKind Kind, int Line, int LastLine, string Message, string Text);
