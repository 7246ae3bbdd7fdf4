namespace SearchService.Issues.Dates.Printed.Forms;

/// <summary>Which weekday is printed behind a date: 星期三, (周三), 礼拜天?</summary>
internal static class Weekdays
{
    private static readonly string[] Words = ["星期", "周", "礼拜"];

    /// <summary>Reads a weekday, in brackets or not; moves <paramref name="at"/> behind it.</summary>
    public static DayOfWeek? Read(CompactText text, ref int at)
    {
        var isBracketed = text[at] == '(';
        var start = isBracketed ? at + 1 : at;
        foreach (var word in Words)
        {
            if (!text.Has(start, word)) continue;
            var end = start + word.Length;
            if (DayOf(text[end]) is not { } day) return null;
            end++;
            if (isBracketed && text[end] == ')') end++;
            at = end;
            return day;
        }

        return null;
    }

    private static DayOfWeek? DayOf(char unit) => unit switch
    {
        '一' => DayOfWeek.Monday,
        '二' => DayOfWeek.Tuesday,
        '三' => DayOfWeek.Wednesday,
        '四' => DayOfWeek.Thursday,
        '五' => DayOfWeek.Friday,
        '六' => DayOfWeek.Saturday,
        '日' or '天' => DayOfWeek.Sunday,
        _ => null,
    };
}
