using System.Collections.Frozen;
using SearchService.Chinese.Folding;
using SearchService.Chinese.Glyphs;
using SearchService.Chinese.Pinyin;

namespace SearchService.Archive.Expansion;

/// <summary>Which characters are typed by mistake for this one, because they look or sound like it?</summary>
/// <remarks>Static and thread-safe; the list by sound is made once from the table of readings.</remarks>
internal static class SimilarCharacters
{
    private const char First = '\u4E00';
    private const char Last = '\u9FFF';

    private static readonly Lazy<FrozenDictionary<ushort, char[]>> BySound = new(static () =>
        Enumerable.Range(First, Last - First + 1).Select(unit => (char)unit).Where(character => CharacterFolding.Fold(character) == character)
            .SelectMany(character => PinyinTable.Readings(character).ToArray().Select(reading => (reading.Number, Character: character)))
            .GroupBy(pair => pair.Number).ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Character).Distinct().ToArray()));

    /// <summary>They, each once, never itself, with whether it looks and whether it sounds like the typed one.</summary>
    public static IReadOnlyList<(char Character, bool LooksAlike, bool SoundsAlike)> Of(char typed)
    {
        var looks = GlyphSimilarity.LookAlikes(typed).ToArray();
        var sounds = new HashSet<char>();
        foreach (var reading in PinyinTable.Readings(typed)) sounds.UnionWith(BySound.Value.GetValueOrDefault(reading.Number, []));
        return [.. looks.Union(sounds).Where(character => character != typed).Select(character => (character, looks.Contains(character), sounds.Contains(character)))];
    }
}
