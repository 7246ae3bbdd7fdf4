using SearchService.Archive.Search.Language;

namespace SearchService.Archive.Search.Reading;

/// <summary>Which words in a row are one name in Latin letters? "sun kun", as it is spelled in passports; "zhao lin gong yuan", typed syllable by syllable.</summary>
internal static class SpelledNames
{
    private const int MostWords = 12;

    /// <summary>The tree with such words joined; words inside OR, NOT, fields and brackets stay as they are.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="isName">Whether syllables, with apostrophes between them, spell something.</param>
    public static QuerySyntax? Join(QuerySyntax? root, Func<string, bool> isName)
    {
        if (root is not AndSyntax all || !all.Parts.Any(IsLatin)) return root;
        var parts = new List<QuerySyntax>();
        for (var i = 0; i < all.Parts.Count;)
        {
            var count = LongestAt(all.Parts, i, isName);
            parts.Add(count == 1 ? all.Parts[i] : new WordSyntax(Spelling(all.Parts, i, count)));
            i += count;
        }

        return SyntaxForms.All(parts);
    }

    private static int LongestAt(IReadOnlyList<QuerySyntax> parts, int first, Func<string, bool> isName)
    {
        var most = parts.Skip(first).Take(MostWords).TakeWhile(IsLatin).Count();
        for (var count = most; count > 1; count--)
        {
            if (isName(Spelling(parts, first, count))) return count;
        }

        return 1;
    }

    private static string Spelling(IReadOnlyList<QuerySyntax> parts, int first, int count) => string.Join('\'', parts.Skip(first).Take(count).Cast<WordSyntax>().Select(word => word.Text));

    private static bool IsLatin(QuerySyntax part) => part is WordSyntax { Text: var text } && text.All(char.IsAsciiLetter);
}
