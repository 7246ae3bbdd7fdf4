namespace SearchService.Engine.Indexing.Inverting;

/// <summary>Is this UTF-16 that has a UTF-8? Lone halves of surrogate pairs have none; they become U+FFFD here as they do in a question's term.</summary>
internal static class WellFormed
{
    private const char Replacement = '\uFFFD';

    /// <summary>The term, or a repaired copy where it has a lone surrogate.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> term)
    {
        var at = term.IndexOfAnyInRange('\uD800', '\uDFFF');
        if (at < 0) return term;
        for (; at < term.Length; at++)
        {
            if (!char.IsSurrogate(term[at])) continue;
            if (!IsPairAt(term, at)) return Repaired(term);
            at++;
        }

        return term;
    }

    private static bool IsPairAt(ReadOnlySpan<char> term, int at) => at + 1 < term.Length && char.IsSurrogatePair(term[at], term[at + 1]);

    private static char[] Repaired(ReadOnlySpan<char> term)
    {
        var copy = term.ToArray();
        for (var i = 0; i < copy.Length; i++)
        {
            if (!char.IsSurrogate(copy[i])) continue;
            if (IsPairAt(copy, i)) i++;
            else copy[i] = Replacement;
        }

        return copy;
    }
}
