using System.Globalization;
using System.Text.RegularExpressions;
using SearchService.Archive.Search.Language;
using SearchService.Archive.Search.Parameters;

namespace SearchService.Archive.Search.Reading;

/// <summary>Is there a date in these plain words? Only dates with a year, written as in print or as in the parameters.</summary>
/// <remarks>
/// 2023年6月, 二〇二三年六月二十日, 2023-06-20, 2023.6: alone or glued to other words (2023年6月兆麟公园). A year alone counts only as a word of its own or before
/// a part of it or a feast (<see cref="PartsOfTime"/>), because 2023年工作报告 is a name. Dates that do not exist stay words.
/// </remarks>
internal static partial class WordDateReader
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    /// <summary>The first date of a word, with what stands before and behind it; null when there is none.</summary>
    public static (WordDate Date, string Before, string Behind)? Read(string word)
    {
        var plain = Marks.Narrow(word);
        foreach (Match match in Printed().Matches(plain))
        {
            if (!match.Groups["month"].Success && match.Length < plain.Length && !PartsOfTime.IsBehindYear(plain[(match.Index + match.Length)..])) continue;
            if (Found(word, match) is { } found) return found;
        }

        var numeric = Numeric().Match(plain);
        return numeric.Success ? Found(word, numeric) : null;
    }

    private static (WordDate, string, string)? Found(string word, Match match)
    {
        var days = DaySpan.Of(Number(match.Groups["year"].Value) ?? 0, Number(match.Groups["month"].Value), Number(match.Groups["day"].Value));
        if (days is not { } span) return null;
        var (part, length) = PartsOfTime.Of(span, word[(match.Index + match.Length)..]);
        var end = match.Index + match.Length + length;
        return (new WordDate(word[match.Index..end], part), word[..match.Index], word[end..]);
    }

    /// <summary>A number in digits or Chinese characters up to 99, or a year digit by digit; null for empty text.</summary>
    internal static int? Number(string text)
    {
        if (text.Length == 0) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        var digits = text.Replace('零', '〇').Replace('○', '〇');
        if (!digits.Contains('十', StringComparison.Ordinal)) return digits.Aggregate(0, (value, digit) => 10 * value + Digit(digit));
        var ten = digits.IndexOf('十', StringComparison.Ordinal);
        return 10 * (ten == 0 ? 1 : Digit(digits[0])) + (ten + 1 < digits.Length ? Digit(digits[ten + 1]) : 0);
    }

    private static int Digit(char digit) => Math.Max(0, ChineseDigits.IndexOf(digit, StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![0-9〇零○一二三四五六七八九])(?<year>[12][0-9]{3}|[一二][〇零○一二三四五六七八九]{3})年(?:份|(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|(?<day>[12][0-9]|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])[日号])?)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Printed();

    [GeneratedRegex(@"^(?<year>[12][0-9]{3})(?<mark>[-/.])(?<month>1[0-2]|0?[1-9])(\k<mark>(?<day>[12][0-9]|3[01]|0?[1-9]))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Numeric();
}
