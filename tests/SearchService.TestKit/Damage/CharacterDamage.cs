using SearchService.Chinese.Glyphs;

namespace SearchService.TestKit.Damage;

/// <summary>What becomes of one character when a page is scanned, recognised and typed again?</summary>
internal static class CharacterDamage
{
    /// <summary>Of the glyphs that look alike only the nearest are taken for each other.</summary>
    private const int NearestGlyphs = 3;

    /// <summary>The damaged print; empty for a lost mark, null where this character takes no damage.</summary>
    /// <param name="unit">The character.</param>
    /// <param name="next">The one behind it; U+0000 at the line's end.</param>
    /// <param name="random">Decides.</param>
    public static string? Of(char unit, char next, Random random)
    {
        if (IsHan(unit)) return random.Next(2) == 0 ? LookAlike(unit, random) : IsHan(next) ? unit + " " : null;
        if (char.IsAsciiLetterOrDigit(unit) || unit is >= '\uFF10' and <= '\uFF19') return OtherWidth(unit).ToString();
        // Heading and emphasis marks are the converter's, not the printer's.
        if (!char.IsPunctuation(unit) || unit is '#' or '*' or '_' or '!' or '[' or ']') return null;
        return random.Next(2) == 0 || OtherWidth(unit) == unit ? "" : OtherWidth(unit).ToString();
    }

    private static bool IsHan(char unit) => unit is >= '\u4E00' and <= '\u9FFF';

    private static string? LookAlike(char unit, Random random)
    {
        var alike = GlyphSimilarity.LookAlikes(unit);
        return alike.IsEmpty ? null : alike[random.Next(Math.Min(NearestGlyphs, alike.Length))].ToString();
    }

    private static char OtherWidth(char unit) => unit switch
    {
        > '\u0020' and < '\u007F' => (char)(unit + 0xFEE0),
        > '\uFF00' and < '\uFF5F' => (char)(unit - 0xFEE0),
        _ => unit,
    };
}
