using SearchService.Archive.Engines.Queries;

namespace SearchService.Archive.Search.Building.Relaxing;

/// <summary>A word of a question with what may stand for it.</summary>
/// <param name="Rarity">How much of the question it is: the logarithm of how few articles hold it or one of its other wordings.</param>
/// <param name="Levels">What matches it, with how much of the rarity that is worth; the strictest first, and each matches all that the one before it matches.</param>
/// <param name="IsForeign">Whether it names a thing of which the archive has neither the word nor any near it.</param>
internal sealed record RelaxedUnit(double Rarity, IReadOnlyList<(ArchiveQuery Query, double Worth)> Levels, bool IsForeign = false);
