using SearchService.Archive.Answers;
using SearchService.Chinese.Folding;

namespace SearchService.Archive.Search.Reading;

/// <summary>Which Chinese characters of the question were read as others? Width and case go without saying.</summary>
internal static class FoldedCharacters
{
    /// <summary>Each pair once, in order.</summary>
    public static IReadOnlyList<FoldReading> Of(string text) =>
        [.. text.Distinct().Where(unit => unit is >= '\u2E80' and < '\uFF00' && CharacterFolding.Fold(unit) != unit && char.IsLetter(unit))
            .Select(unit => new FoldReading(unit.ToString(), CharacterFolding.Fold(unit).ToString()))];
}
