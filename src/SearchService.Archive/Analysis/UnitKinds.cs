using System.Globalization;

namespace SearchService.Archive.Analysis;

/// <summary>Which kind is the character at this place? From Unicode's general categories, which .NET carries itself, so that the host changes nothing.</summary>
/// <remarks>Thread-safe; one look into a table per character of the basic plane.</remarks>
internal static class UnitKinds
{
    private static readonly UnitKind[] BasicPlane = MakeBasicPlane();

    /// <summary>One kind per UTF-16 unit, for the version of the analysis.</summary>
    public static ReadOnlySpan<UnitKind> Table => BasicPlane;

    /// <summary>The kind of the character at <paramref name="place"/> and its length in UTF-16 units; half a surrogate pair is punctuation.</summary>
    public static UnitKind At(ReadOnlySpan<char> text, int place, out int length)
    {
        var unit = text[place];
        length = 1;
        if (!char.IsHighSurrogate(unit) || place + 1 == text.Length || !char.IsLowSurrogate(text[place + 1])) return BasicPlane[unit];
        length = 2;
        return OfSupplementary(char.ConvertToUtf32(unit, text[place + 1]));
    }

    /// <summary>The kind of the character that ends before <paramref name="place"/>, which is above 0.</summary>
    public static UnitKind Before(ReadOnlySpan<char> text, int place) =>
        At(text, place > 1 && char.IsLowSurrogate(text[place - 1]) && char.IsHighSurrogate(text[place - 2]) ? place - 2 : place - 1, out _);

    private static UnitKind[] MakeBasicPlane()
    {
        var kinds = new UnitKind[char.MaxValue + 1];
        for (var unit = 0; unit <= char.MaxValue; unit++) kinds[unit] = OfBasic((char)unit);
        return kinds;
    }

    private static UnitKind OfBasic(char unit)
    {
        // Radicals stand for whole characters in text taken from PDF, private use for characters that a font had and Unicode had not.
        if (unit is (>= '\u2E80' and <= '\u2FDF') or '\u3005' or '\u3007' or (>= '\uE000' and <= '\uF8FF')) return UnitKind.Ideograph;
        if (unit is >= '\uFE00' and <= '\uFE0F') return UnitKind.Blank;
        var kind = OfCategory(CharUnicodeInfo.GetUnicodeCategory(unit));
        return kind == UnitKind.Letter && IsWrittenWithoutBlanks(unit) ? UnitKind.Ideograph : kind;
    }

    private static UnitKind OfSupplementary(int codePoint)
    {
        const int firstIdeograph = 0x20000;
        const int lastIdeograph = 0x3FFFF;
        const int firstVariationSelector = 0xE0100;
        if (codePoint >= firstVariationSelector) return UnitKind.Blank;
        return codePoint is >= firstIdeograph and <= lastIdeograph ? UnitKind.Ideograph : OfCategory(CharUnicodeInfo.GetUnicodeCategory(codePoint));
    }

    private static bool IsWrittenWithoutBlanks(char unit) =>
        unit is (>= '\u3000' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFFDC');

    private static UnitKind OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.DecimalDigitNumber => UnitKind.Digit,
        UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => UnitKind.Ideograph,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => UnitKind.Letter,
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control
            or UnicodeCategory.Format => UnitKind.Blank,
        _ => UnitKind.Punctuation,
    };
}
