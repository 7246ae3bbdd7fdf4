using System.Text.RegularExpressions;
using SearchService.Archive.Search.Language;
using SearchService.Archive.Search.Parameters;

namespace SearchService.Archive.Search.Reading;

/// <summary>Which days are meant by dates that lack a year: 去年11月, 今年, 上个月, 三月, 3月5日?</summary>
/// <remarks>
/// 今年 and 去年 count from today, and what follows them may be other words (去年11月调研). A month or a day alone is a date only as a word of its own, because 三月三 is a
/// feast, and means the last one that an issue of the archive could report on. Whoever means the words quotes them.
/// </remarks>
/// <param name="Today">The day the question is asked.</param>
/// <param name="Newest">The last day of the archive's newest issue; null when there is none.</param>
internal sealed partial record QueryCalendar(DateOnly Today, DateOnly? Newest)
{
    private DateOnly Last => Newest < Today ? Newest.Value : Today;

    /// <summary>The date of a word, with what stands before and behind it; null when it is none.</summary>
    public (WordDate Date, string Before, string Behind)? Read(string word)
    {
        var match = Relative().Match(Marks.Narrow(word));
        if (!match.Success || DaysOf(match) is not { } days) return null;
        var (part, length) = PartsOfTime.Of(days, word[match.Length..]);
        var end = match.Length + length;
        // A year alone inside a longer word is part of a name, as with years in figures.
        if (end < word.Length && !(match.Groups["year"].Success && (match.Groups["month"].Success || length > 0))) return null;
        var counted = match.Groups["year"].Success || match.Groups["named"].Success ? Today : Last;
        return (new WordDate(word[..end], part) { RelativeTo = counted }, "", word[end..]);
    }

    private DaySpan? DaysOf(Match match)
    {
        var (year, month, day) = (match.Groups["year"].Value, WordDateReader.Number(match.Groups["month"].Value), WordDateReader.Number(match.Groups["day"].Value));
        if (year.Length > 0) return DaySpan.Of(YearOf(year), month, day);
        if (month is null)
        {
            var named = match.Groups["named"].Value.StartsWith('上') ? Today.AddMonths(-1) : Today;
            return DaySpan.Of(named.Year, named.Month, null);
        }

        // February 29 may be years back.
        return Enumerable.Range(0, 8).Select(back => DaySpan.Of(Last.Year - back, month, day)).FirstOrDefault(days => days is { } span && span.First <= Last);
    }

    private int YearOf(string name) => Today.Year - (name[0] switch { '前' => 2, '去' or '上' => 1, _ => 0 });

    [GeneratedRegex(@"^(?:(?<year>今年|本年|去年|上年|前年)(?:(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|(?<day>[12][0-9]|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])[日号])?)?|(?<named>上个?月|本月|这个月)|(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|(?<day>[12][0-9]|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])[日号])?)", RegexOptions.ExplicitCapture)]
    private static partial Regex Relative();
}
