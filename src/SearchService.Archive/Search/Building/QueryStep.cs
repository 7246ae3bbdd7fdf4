using SearchService.Archive.Engines.Queries;
using SearchService.Archive.Expansion;

namespace SearchService.Archive.Search.Building;

/// <summary>One way to put a question to the engine, the next to be tried when it finds nothing.</summary>
/// <param name="Query">The engine's query.</param>
/// <param name="IsRelaxed">Whether it asks for less than was typed.</param>
/// <param name="Way">What it asks for, in Chinese.</param>
internal sealed record QueryStep(ArchiveQuery Query, bool IsRelaxed, string Way)
{
    /// <summary>Other wordings that it looks for, too.</summary>
    public LeafAlternatives Alternatives { get; init; } = LeafAlternatives.None;

    /// <summary>The step that finds more behind what this one finds; null when there is none. For a step that finds little.</summary>
    public Func<QueryStep?> Further { get; init; } = static () => null;
}
