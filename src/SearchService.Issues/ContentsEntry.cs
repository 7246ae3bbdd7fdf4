namespace SearchService.Issues;

/// <summary>One entry of the contents page.</summary>
/// <param name="Section">The section (栏目) it stands under, without the English gloss; null before the first.</param>
/// <param name="Page">The printed page; null when none is printed.</param>
/// <param name="Title">The title, its lines joined by one blank.</param>
/// <param name="Subtitle">The shoulder line; null when there is none.</param>
/// <param name="Line">The 1-based line it starts on.</param>
public sealed record ContentsEntry(string? Section, int? Page, string Title, string? Subtitle, int Line);
