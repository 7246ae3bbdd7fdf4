using System.Globalization;
using SearchService.Issues.Text;

namespace SearchService.Issues.Lines.Pages;

/// <summary>Which page does this number name, printed in digits of either width or in Chinese numerals?</summary>
internal static class PageNumber
{
    private const int Last = 400;
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The page from 1 to 400; null where the text is no such number.</summary>
    public static int? Read(string text)
    {
        if (text.Length == 0) return null;
        var page = TextKey.IsHan(text[0]) || text[0] is '○' ? ReadChinese(text) : ReadDigits(text);
        return page is > 0 and <= Last ? page : null;
    }

    private static int? ReadDigits(string text) =>
        int.TryParse(string.Concat(text.Select(TextKey.Plain)), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null;

    /// <summary>二十三, 一百〇五, or digit by digit: 二三.</summary>
    private static int? ReadChinese(string text)
    {
        var isPlain = !text.AsSpan().ContainsAny('十', '百');
        int value = 0, digit = -1;
        foreach (var unit in text)
        {
            if (unit is '十' or '百')
            {
                value += (digit < 0 ? 1 : digit) * (unit == '十' ? 10 : 100);
                digit = -1;
            }
            else if (DigitOf(unit) is var next and >= 0)
            {
                if (isPlain) value = (value * 10) + next;
                else digit = next;
            }
            else return null;
        }

        return value + Math.Max(0, digit);
    }

    private static int DigitOf(char unit) => unit is '○' or '零' ? 0 : Digits.IndexOf(unit, StringComparison.Ordinal);
}
