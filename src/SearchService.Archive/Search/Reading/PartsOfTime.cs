using SearchService.Archive.Search.Parameters;

namespace SearchService.Archive.Search.Reading;

/// <summary>Which part of a year or a month is meant by the words behind it? 6月上旬, 6月底, 2023年下半年, 2023年一季度.</summary>
internal static class PartsOfTime
{
    private const string Numbers = "一二三四";

    private static readonly (string Name, int First, int Last)[] OfMonth = [("上旬", 1, 10), ("初", 1, 10), ("中旬", 11, 20), ("中", 11, 20), ("下旬", 21, 31), ("底", 21, 31), ("末", 21, 31)];
    private static readonly (string Name, int First, int Last)[] OfYear = [("上半年", 1, 6), ("下半年", 7, 12), ("年初", 1, 3), ("初", 1, 3), ("年底", 10, 12), ("年末", 10, 12), ("底", 10, 12), ("末", 10, 12)];

    private static readonly string[] Feasts = ["元旦", "春节", "元宵", "清明", "五一", "端午", "七一", "八一", "中秋", "国庆", "重阳", "腊八", "除夕", "小年", "春季", "夏季", "秋季", "冬季", "春天", "夏天", "秋天", "冬天"];

    /// <summary>Do these words behind a year belong to it, so that it is a date and no part of a name?</summary>
    public static bool IsBehindYear(string text) =>
        Array.Exists(Feasts, feast => text.StartsWith(feast, StringComparison.Ordinal)) || Array.Exists(OfYear, part => part.Name.Length > 1 && text.StartsWith(part.Name, StringComparison.Ordinal)) || Quarter(text) is not null;

    /// <summary>The part of a month or year that the text behind it begins with, and how long its name is; the whole, and 0, when it names none.</summary>
    public static (DaySpan Days, int Length) Of(DaySpan days, string behind)
    {
        if (days == DaySpan.Of(days.First.Year, days.First.Month, null)) return OfWholeMonth(days, behind);
        if (days != DaySpan.Of(days.First.Year, null, null)) return (days, 0);
        if (Quarter(behind) is { } quarter) return (Months(days, (3 * quarter.Number) - 2, 3 * quarter.Number), quarter.Length);
        foreach (var (name, first, last) in OfYear)
        {
            if (behind.StartsWith(name, StringComparison.Ordinal)) return (Months(days, first, last), name.Length);
        }

        return (days, 0);
    }

    private static (DaySpan Days, int Length) OfWholeMonth(DaySpan days, string behind)
    {
        foreach (var (name, first, last) in OfMonth)
        {
            // 6月中 may go on: 6月中央…; the short names stand alone.
            if (!behind.StartsWith(name, StringComparison.Ordinal) || (name.Length == 1 && behind.Length > 1)) continue;
            return (new DaySpan(days.First.AddDays(first - 1), new DateOnly(days.First.Year, days.First.Month, Math.Min(last, days.Last.Day))), name.Length);
        }

        return (days, 0);
    }

    private static (int Number, int Length)? Quarter(string text)
    {
        var start = text.StartsWith('第') ? 1 : 0;
        if (text.Length < start + 3 || !text.AsSpan(start + 1).StartsWith("季度", StringComparison.Ordinal)) return null;
        var number = Numbers.IndexOf(text[start], StringComparison.Ordinal) + 1;
        if (number == 0 && text[start] is >= '1' and <= '4') number = text[start] - '0';
        return number == 0 ? null : (number, start + 3);
    }

    private static DaySpan Months(DaySpan year, int first, int last) =>
        new(new DateOnly(year.First.Year, first, 1), new DateOnly(year.First.Year, last, DateTime.DaysInMonth(year.First.Year, last)));
}
