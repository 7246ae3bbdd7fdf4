using SearchService.Chinese.Folding;

namespace SearchService.Archive.Search.Known;

/// <summary>Under which key is a name looked up? Folded, without blanks: 聞 人 澍 is 闻人澍.</summary>
internal static class NameKey
{
    /// <summary>The key; empty for blank text.</summary>
    public static string Of(string text)
    {
        var folded = CharacterFolding.Fold(text);
        return folded.Any(char.IsWhiteSpace) ? string.Concat(folded.Where(c => !char.IsWhiteSpace(c))) : folded;
    }
}
