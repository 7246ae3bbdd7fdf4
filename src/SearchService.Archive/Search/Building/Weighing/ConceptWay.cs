using SearchService.Archive.Expansion;

namespace SearchService.Archive.Search.Building.Weighing;

/// <summary>Words by which an article may speak of a concept.</summary>
/// <param name="Text">The words, folded.</param>
/// <param name="Worth">How surely they speak of it: 1 as typed.</param>
/// <param name="Other">What they are to the typed words; null for these themselves.</param>
internal readonly record struct ConceptWay(string Text, double Worth, Alternative? Other = null);
