using System.Collections.Concurrent;
using SearchService.Archive.Search;

namespace SearchService.Archive.Expansion;

/// <summary>Which other wordings did a text have when last asked about? Kept as long as the generation lives, for at most <see cref="Most"/> texts.</summary>
/// <remarks>Thread-safe; two that ask at once may both look up. What was looked up while a search ran out of time is not kept: something may be missing in it.</remarks>
internal sealed class KeptWordings(IndexedTexts texts)
{
    private const int Most = 4096;
    private readonly ConcurrentDictionary<(string Text, Expansions Ways), IReadOnlyList<Alternative>> _kept = new();

    /// <summary>The wordings kept, or looked up now.</summary>
    public IReadOnlyList<Alternative> Of((string Text, Expansions Ways) asked, Func<IReadOnlyList<Alternative>> find)
    {
        if (_kept.TryGetValue(asked, out var kept)) return kept;
        var cutBefore = texts.TimesCut;
        var found = find();
        if (_kept.Count < Most && texts.TimesCut == cutBefore) _kept[asked] = found;
        return found;
    }
}
