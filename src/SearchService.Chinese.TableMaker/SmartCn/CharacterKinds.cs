using SearchService.Chinese.SmartCn;

namespace SearchService.Chinese.TableMaker.SmartCn;

/// <summary>Which kind does SmartCn give each UTF-16 unit?</summary>
internal static class CharacterKinds
{
    /// <summary>The kind of <paramref name="unit"/>; earlier lines win over later ones.</summary>
    public static CharacterKind Of(char unit) => unit switch
    {
        >= '\u4E00' and <= '\u9FA5' => CharacterKind.Han,
        (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => CharacterKind.Letter,
        >= '0' and <= '9' => CharacterKind.Digit,
        ' ' or '\t' or '\r' or '\n' or '\u3000' => CharacterKind.Blank,
        (>= '!' and <= '\u00BB') or (>= '\u2010' and <= '\u2642') or (>= '\u3001' and <= '\u301E') => CharacterKind.Delimiter,
        (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') => CharacterKind.FullWidthLetter,
        >= '\uFF10' and <= '\uFF19' => CharacterKind.FullWidthDigit,
        >= '\uFE30' and <= '\uFF63' => CharacterKind.Delimiter,
        _ => CharacterKind.Other,
    };
}
