using SearchService.Archive.Engines.Queries;

namespace SearchService.Archive.Search.Building;

/// <summary>One way to put a question to the engine, the next to be tried when it finds nothing.</summary>
/// <param name="Query">The engine's query.</param>
/// <param name="IsRelaxed">Whether it asks for less than was typed.</param>
internal sealed record QueryStep(ArchiveQuery Query, bool IsRelaxed);
