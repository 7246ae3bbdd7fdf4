using System.Runtime.InteropServices;
using SearchService.Chinese.Folding;
using SearchService.Chinese.Tables;

namespace SearchService.Chinese.Glyphs;

/// <summary>Which characters are mistaken for this one by eye: by a typesetter, a reader or text recognition?</summary>
/// <remarks>
/// 未 and 末, 坤 and 珅, 己 已 巳. Covers the characters of simplified text; others are folded first. How likeness is judged is written at the table maker's GlyphRules:
/// shared components and outlines, not meaning or sound (for sound see PinyinTable.SoundAlike). That two names look alike is never proof that
/// they are one. Static and thread-safe (see <see cref="GlyphTableFormat"/>).
/// </remarks>
public static class GlyphSimilarity
{
    private static readonly CharacterLists<ushort> Lists = new(EmbeddedTable.Open("glyphs.bin", TableFormat.GlyphsMagic));

    /// <summary>True for two different characters that look alike; symmetric. O(length of <see cref="LookAlikes"/>).</summary>
    public static bool AreAlike(char first, char second) => LookAlikes(first).Contains(CharacterFolding.Fold(second));

    /// <summary>The characters that look like this one, the most alike first, never itself; at most 32.</summary>
    public static ReadOnlySpan<char> LookAlikes(char character) => MemoryMarshal.Cast<ushort, char>(Lists.Of(CharacterFolding.Fold(character)));
}
