using SearchService.Archive.Search;
using SearchService.Archive.Search.Known;
using SearchService.Chinese.Meanings;

namespace SearchService.Archive.Expansion;

/// <summary>Which words that the archive prints mean the same as this one, or nearly?</summary>
/// <remarks>
/// Synonyms of the lists first, then words that dictionaries explain alike (<see cref="NearWords"/>), at most <see cref="MostNear"/> of them. Thread-safe.
/// </remarks>
internal sealed class NearWordings(IndexedTexts texts, Lazy<SynonymTable> synonyms)
{
    /// <summary>The weight of a synonym; words near in meaning count less.</summary>
    public const float SynonymWeight = 0.7f;

    private const int MostNear = 8;
    private const float LeastWeight = 0.2f;
    private const float NearWeight = 0.4f;
    private const float LeastNear = 0.65f;
    private const float LeastAkin = 0.45f;
    private readonly KeptWordings _kept = new(texts);

    /// <summary>The other words, the best first.</summary>
    public IReadOnlyList<Alternative> Of(string typed, Expansions ways) => _kept.Of((typed, ways), () => Find(NameKey.Of(typed), ways));

    private List<Alternative> Find(string word, Expansions ways)
    {
        var found = new List<Alternative>();
        if (ways.HasFlag(Expansions.Synonym)) found.AddRange(synonyms.Value.Of(word).Where(IsThere).Select(other => new Alternative(other, word, other, Alternative.SynonymReason, SynonymWeight)));
        if (ways.HasFlag(Expansions.Near))
        {
            found.AddRange(NearWords.Of(word).Where(near => IsNear(word, near) && IsThere(near.Text)).Take(MostNear)
                .Select(near => new Alternative(near.Text, word, near.Text, "近义词", LeastWeight + (NearWeight * near.Nearness))));
        }

        return [.. found.DistinctBy(other => other.To)];
    }

    // Words of many meanings (银行 and 对岸 are both a bank) share no character; others need not be quite as near.
    private static bool IsNear(string word, NearWord near) => near.Nearness >= LeastNear || (near.Nearness >= LeastAkin && near.Text.Intersect(word).Any());

    private bool IsThere(string text) => WordCover.Words(text) is [var word] && word.Length == text.Length ? texts.CountOfWord(word) > 0 : texts.CountOf(text) > 0;
}
