using SearchService.Archive.Engines;
using SearchService.Archive.Search.Building;

namespace SearchService.Archive.Search;

/// <summary>What came of putting a question to the engine?</summary>
/// <param name="Result">The engine's answer to the last step.</param>
/// <param name="Step">That step.</param>
/// <param name="Tried">What the steps that found nothing asked for, in Chinese.</param>
internal sealed record SearchRun(ArchiveResult Result, QueryStep Step, IReadOnlyList<string> Tried)
{
    /// <summary>Whether what was found is less than was asked for.</summary>
    public bool IsRelaxed => Step.IsRelaxed && Result.Total > 0;
}
