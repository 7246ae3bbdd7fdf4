using SearchService.Issues.Dates.Printed;

namespace SearchService.Issues.Meetings.Holding;

/// <summary>Which term and which one of its series does a name give (十四届七次, 第七届…第一次)?</summary>
internal static class Series
{
    /// <summary>Term and ordinal; null where not printed. 二次供水 and 新一届 count nothing.</summary>
    public static (int? Term, int? Ordinal) Of(string name) => (Before(name, '届'), Before(name, '次'));

    /// <summary>The first number that ends right in front of <paramref name="unit"/>.</summary>
    private static int? Before(string name, char unit)
    {
        for (var at = name.IndexOf(unit, StringComparison.Ordinal); at > 0; at = name.IndexOf(unit, at + 1))
        {
            var start = at;
            while (start > 0 && at - start < 4 && Numerals.IsNumeral(name[start - 1])) start--;
            var text = CompactText.Of(name[start..at]);
            var from = 0;
            var front = start > 0 ? name[start - 1] : '\0';
            if (unit == '次' ? front is not ('届' or '第' or ')' or '大' or '会' or '协') : front is '新' or '本' or '上') continue;
            if (start < at && Numerals.TrySmall(text, ref from, 99, out var number) && from == text.Length) return number;
        }

        return null;
    }
}
