using System.Globalization;
using SearchService.Chinese.TableMaker.Unicode;

namespace SearchService.Chinese.TableMaker.Glyphs;

/// <summary>Reads the shapes of all characters of simplified text.</summary>
internal static class GlyphSources
{
    /// <summary>One glyph per standard character of the basic plane, by code point.</summary>
    public static Glyph[] All(UnicodeFolder unicode)
    {
        var standard = new StandardCharacters(unicode);
        var corners = unicode.Unihan("DictionaryLikeData", "kFourCornerCode");
        var parts = unicode.Unihan("DictionaryLikeData", "kCangjie");
        var phonetics = unicode.Unihan("DictionaryLikeData", "kPhonetic");
        var strokes = unicode.Unihan("IRGSources", "kTotalStrokes");
        var radicals = unicode.Unihan("IRGSources", "kRSUnicode");
        return [.. strokes.Keys.Where(code => code <= char.MaxValue && standard.Contains(code)).Select(Of)];

        Glyph Of(int code)
        {
            var radical = radicals[code].Split(' ')[0].Split('.');
            return new Glyph(
                (char)code, Words(corners, code), Words(parts, code), [.. Words(phonetics, code).Select(name => name.TrimEnd('*')).Distinct()],
                Number(Words(strokes, code)[0]), Number(radical[0].TrimEnd('\'')), Number(radical[1]));
        }
    }

    private static string[] Words(SortedDictionary<int, string> source, int code) => source.TryGetValue(code, out var value) ? value.Split(' ') : [];

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
