using static SearchService.Chinese.TableMaker.Glyphs.GlyphComparison;

namespace SearchService.Chinese.TableMaker.Glyphs;

/// <summary>Do two characters look alike, and how much?</summary>
/// <remarks>
/// The rules were chosen on some 300 pairs known from misprints and recognition errors and on samples of what each rule adds; the pairs that no
/// rule finds, mostly of few strokes, are listed in <see cref="KnownLookAlikes"/>. Likeness needs nearly as many strokes, and one of:
/// <list type="bullet">
/// <item><description>another radical before the same component: 坤 珅, 晴 睛, 管 菅 (same phonetic or same rest of the parts, as many strokes beside the radical);</description></item>
/// <item><description>the same radical and nearly the same outline: 拔 拨, 徒 徙, 冶 泠;</description></item>
/// <item><description>the same four corners: 未 末, 己 已, 间 问, 雎 睢; with more strokes only if parts agree too;</description></item>
/// <item><description>nearly the same parts: 折 拆, 凤 风, 辛 幸;</description></item>
/// <item><description>the same component elsewhere in a character of as many strokes: 董 童.</description></item>
/// </list>
/// </remarks>
internal static class GlyphRules
{
    private const int FewStrokes = 6;

    /// <summary>A measure above 0 for characters that look alike, the greater the more; 0 for others.</summary>
    public static double Likeness(Glyph first, Glyph second)
    {
        var strokes = Math.Abs(first.Strokes - second.Strokes);
        if (strokes > 3) return 0;
        var corners = EqualCorners(first, second);
        var sharesPhonetic = SharePhonetic(first, second);
        var isSameRadical = first.Radical == second.Radical;
        // Without any of these no rule applies; most pairs end here.
        if (corners < 2 && !sharesPhonetic && (isSameRadical || first.Residue != second.Residue)) return 0;
        var parts = EqualParts(first, second);
        var isAlike = DifferInRadical(first, second, strokes, corners, sharesPhonetic)
            || (strokes <= 2 && HaveSameOutline(Math.Max(first.Strokes, second.Strokes), strokes, corners, parts, isSameRadical))
            || (sharesPhonetic && strokes == 0 && corners >= 2 && parts >= 0.25);
        if (!isAlike) return 0;
        return (0.4 * corners / 4) + (0.35 * parts) + (0.1 * (1 - (strokes / (double)Math.Max(first.Strokes, second.Strokes)))) + (sharesPhonetic ? 0.2 : 0) + (isSameRadical ? 0.05 : 0);
    }

    private static bool DifferInRadical(Glyph first, Glyph second, int strokes, int corners, bool sharesPhonetic) =>
        first.Radical != second.Radical && first.Residue == second.Residue
        && (sharesPhonetic || (strokes <= 2 && corners >= 1 && ShareRest(first, second, corners)));

    private static bool HaveSameOutline(int mostStrokes, int strokes, int corners, double parts, bool isSameRadical) => corners switch
    {
        4 when strokes <= 1 => isSameRadical || parts >= 0.4 || mostStrokes <= FewStrokes + 1,
        4 => parts >= 0.6,
        3 when strokes <= 1 => parts >= 0.6 || (parts >= 0.5 && mostStrokes <= FewStrokes),
        3 => parts >= 0.75,
        2 => parts >= 0.75,
        _ => false,
    };
}
