namespace SearchService.Server.Cli.Verbs;

/// <summary>One token of <c>analyze --json</c>.</summary>
/// <param name="Text">The word as it is indexed.</param>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record AnalyzedToken(string Text, int Start, int End);
