using System.Buffers;
using SearchService.Issues.Dates.Printed.Forms;

namespace SearchService.Issues.Dates.Printed;

/// <summary>Which dates are printed in this text, and where?</summary>
/// <remarks>
/// Tries every form at every numeral and time word, longest first; a form looks at a bounded number of characters, so a text is read in linear time.
/// Names of events and doctrines (九一八, 三八, 9·18), percentages, durations and telephone numbers match no form; dates that come back every year,
/// those of the lunar calendar, and those of a year that is not understood are left out.
/// </remarks>
internal static class DateScanner
{
    /// <summary>The longest title in 《》.</summary>
    private const int MaxTitle = 80;

    private static readonly SearchValues<char> WordStarts = SearchValues.Create("今本大前去上明来后当同该次翌第转民这下元");

    private static readonly string[] Recurring = ["每年", "每年的", "历年", "往年", "每逢", "农历", "阴历", "夏历", "旧历", "古历", "农历的", "公元前", "佛历", "回历", "藏历", "傣历"];

    /// <summary>The dates in text order.</summary>
    public static List<PrintedDate> Scan(CompactText text)
    {
        var found = new List<PrintedDate>();
        var open = -1;
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is '《' or '〈') open = at;
            else if (text[at] is '》' or '〉') open = -1;
            var start = at;
            var count = found.Count;
            if (CanStart(text, at) && TryForms(text, ref at, found))
            {
                var isInTitle = open >= 0 && start - open <= MaxTitle;
                if (IsForeign(text, start) || (isInTitle && found[^1].Precision != DatePrecision.Day)) found.RemoveRange(count, found.Count - count);
                continue;
            }

            at++;
        }

        return found;
    }

    private static bool TryForms(CompactText text, ref int at, List<PrintedDate> found)
    {
        if (NumericForms.TryRead(text, ref at, found) || DayForms.TryRead(text, ref at, found)) return true;
        return !IsInsideChineseNumber(text, at) && (CoarseForms.TryRead(text, ref at, found) || BareDays.TryRead(text, ref at, found));
    }

    private static bool CanStart(CompactText text, int at)
    {
        var unit = text[at];
        if (Numerals.IsWestern(unit)) return !Numerals.IsWestern(text[at - 1]) || text.HasGapBefore(at);
        return Numerals.IsChinese(unit) || WordStarts.Contains(unit);
    }

    private static bool IsInsideChineseNumber(CompactText text, int at) => Numerals.IsChinese(text[at]) && Numerals.IsChinese(text[at - 1]);

    /// <summary>Does the date come back every year, belong to the lunar calendar, or to a year that no form understood (清光绪三十二年5月1日)?</summary>
    private static bool IsForeign(CompactText text, int start)
    {
        foreach (var word in Recurring)
        {
            if (text.EndsWith(start, word)) return true;
        }

        return text[start - 1] == '年' && (Numerals.IsNumeral(text[start - 2]) || text[start - 2] is '几' or '数' or '多' or '半' or '余' or '每' or '历' or '往' or '常' or '逐' or '近' or '元');
    }
}
