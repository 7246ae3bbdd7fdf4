using SearchService.Chinese.Glyphs;

namespace SearchService.Issues.People.Tables;

/// <summary>Could a scanner take the one name for the other?</summary>
internal static class GlyphFamilies
{
    /// <summary>Do two names of equal length differ in exactly one character, and that by one that looks alike (<see cref="GlyphSimilarity"/>)?</summary>
    public static bool DifferInOne(string left, string right)
    {
        if (left.Length != right.Length) return false;
        var differences = 0;
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] == right[i]) continue;
            if (++differences > 1 || !GlyphSimilarity.AreAlike(left[i], right[i])) return false;
        }

        return differences == 1;
    }
}
