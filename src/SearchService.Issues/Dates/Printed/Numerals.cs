namespace SearchService.Issues.Dates.Printed;

/// <summary>Which number stands here, in Western or Chinese numerals?</summary>
/// <remarks>
/// Years are four digits written one by one (2024, 二〇二四, 二零二四, 二O二四); months and days have one or two digits or the Chinese forms
/// 一 to 三十一, 廿三, 卅, also one by one (二九). A blank inside a number is overlooked where the number makes sense with it (1 2月, 20 23年).
/// </remarks>
internal static class Numerals
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>Is this a Western digit?</summary>
    public static bool IsWestern(char unit) => unit is >= '0' and <= '9';

    /// <summary>Is this a Chinese digit, ten, or one of the contracted tens?</summary>
    public static bool IsChinese(char unit) => unit is '十' or '廿' or '卅' || (ChineseDigit(unit) >= 0 && !IsWestern(unit) && unit is not ('o' or 'ｏ'));

    /// <summary>A numeral of either kind.</summary>
    public static bool IsNumeral(char unit) => IsWestern(unit) || IsChinese(unit);

    /// <summary>Reads four digits of a year; moves <paramref name="at"/> behind them.</summary>
    public static bool TryYear(CompactText text, ref int at, out int year)
    {
        year = 0;
        var first = text[at];
        var isWestern = IsWestern(first);
        if (!isWestern && first is not ('一' or '二')) return false;
        for (var i = 0; i < 4; i++)
        {
            var digit = isWestern ? WesternDigit(text[at + i]) : ChineseDigit(text[at + i]);
            if (digit < 0) return false;
            year = (year * 10) + digit;
        }

        var next = text[at + 4];
        if ((isWestern ? IsWestern(next) : IsChinese(next)) && !text.HasGapBefore(at + 4)) return false;
        at += 4;
        return true;
    }

    /// <summary>Reads a number of one or two digits, or the Chinese form of one up to 99; moves <paramref name="at"/> behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to read.</param>
    /// <param name="most">The largest sensible value: a blank inside the number is overlooked only up to it.</param>
    /// <param name="value">The number; not checked against <paramref name="most"/>.</param>
    public static bool TrySmall(CompactText text, ref int at, int most, out int value) =>
        IsWestern(text[at]) ? TryWestern(text, ref at, most, out value) : TryChinese(text, ref at, out value);

    private static bool TryWestern(CompactText text, ref int at, int most, out int value)
    {
        value = text[at] - '0';
        var second = WesternDigit(text[at + 1]);
        if (second < 0)
        {
            at++;
            return true;
        }

        var isSplit = text.HasGapBefore(at + 1);
        var both = (value * 10) + second;
        var third = WesternDigit(text[at + 2]);
        if (isSplit && (both > most || (third >= 0 && !text.HasGapBefore(at + 2))))
        {
            at++;
            return true;
        }

        if (third >= 0 && !text.HasGapBefore(at + 2)) return false;
        value = both;
        at += 2;
        return true;
    }

    private static bool TryChinese(CompactText text, ref int at, out int value)
    {
        value = 0;
        var unit = text[at];
        var tens = unit switch { '十' => 1, '廿' => 2, '卅' => 3, _ => 0 };
        var digit = tens > 0 ? -1 : IsWestern(unit) ? -1 : ChineseDigit(unit);
        if (tens == 0 && (digit < 0 || unit == 'o')) return false;
        var next = at + 1;
        if (tens == 0 && text[next] == '十')
        {
            if (digit is < 2 or > 9) return false;
            tens = digit;
            next++;
        }
        else if (tens == 0)
        {
            var second = ChineseDigit(text[next]);
            if (second >= 0 && !IsWestern(text[next]) && text[next] != 'o')
            {
                value = (digit * 10) + second;
                at = next + 1;
                return !IsChinese(text[at]);
            }

            value = digit;
            at = next;
            return true;
        }

        var ones = ChineseDigit(text[next]) is > 0 and var one && !IsWestern(text[next]) ? one : 0;
        value = (tens * 10) + ones;
        at = ones > 0 ? next + 1 : next;
        return !IsChinese(text[at]);
    }

    private static int WesternDigit(char unit) => unit switch { >= '0' and <= '9' => unit - '0', 'o' => 0, 'l' => 1, _ => -1 };

    /// <summary>Chinese zero is printed as 〇, 零, a geometric circle, a letter or a Western zero.</summary>
    private static int ChineseDigit(char unit) => unit is '○' or '◯' or '零' or 'o' or 'О' or 'Ο' or '0' ? 0 : ChineseDigits.IndexOf(unit, StringComparison.Ordinal);
}
