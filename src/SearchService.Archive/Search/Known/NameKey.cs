using System.Buffers;
using SearchService.Chinese.Folding;

namespace SearchService.Archive.Search.Known;

/// <summary>Under which key is a name looked up? Folded, without blanks: 聞 人 澍 is 闻人澍.</summary>
internal static class NameKey
{
    // Whole articles go through here.
    private static readonly SearchValues<char> Blanks = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(static unit => (char)unit).Where(char.IsWhiteSpace)]);

    /// <summary>The key; empty for blank text.</summary>
    public static string Of(string text)
    {
        var folded = CharacterFolding.Fold(text);
        return folded.AsSpan().ContainsAny(Blanks) ? string.Concat(folded.Where(static unit => !Blanks.Contains(unit))) : folded;
    }
}
