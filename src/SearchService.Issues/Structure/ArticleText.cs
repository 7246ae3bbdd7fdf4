using SearchService.Issues.Text;

namespace SearchService.Issues.Structure;

/// <summary>An article's text before its dates and people are known: what the readers of both work on.</summary>
/// <param name="Title">The title with its places.</param>
/// <param name="Subtitle">The shoulder line; null when there is none.</param>
/// <param name="BylineLines">Byline, author, office and bracketed-date lines between title and body or at the end.</param>
/// <param name="Paragraphs">The re-joined body.</param>
internal sealed record ArticleText(PlacedText Title, PlacedText? Subtitle, IReadOnlyList<PlacedText> BylineLines, IReadOnlyList<PlacedText> Paragraphs);
