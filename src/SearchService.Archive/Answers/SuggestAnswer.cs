namespace SearchService.Archive.Answers;

/// <summary>What one might be typing: <c>GET /v1/suggest</c>.</summary>
public sealed record SuggestAnswer(string Q, IReadOnlyList<Suggestion> Items);

/// <summary>One suggestion.</summary>
/// <param name="Type">person, title, section or issue.</param>
/// <param name="Text">What to put into the box.</param>
/// <param name="Highlighted">The same, HTML-escaped, the typed part in mark tags.</param>
/// <param name="Count">Articles behind it.</param>
/// <param name="Id">The article's or issue's id, for titles and issues.</param>
public sealed record Suggestion(string Type, string Text, string Highlighted, int Count, string? Id);
