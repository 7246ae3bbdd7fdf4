namespace SearchService.Issues.Dates.Printed.Forms;

/// <summary>Does a day without its month stand here (9日下午), which takes the month from the date before?</summary>
internal static class BareDays
{
    /// <summary>A month is remembered no further than this many characters.</summary>
    private const int Reach = 200;

    /// <summary>
    /// Reads a day or a span of days between marks. Only behind a date of the same paragraph or where a paragraph opens, and only where a time of day,
    /// a comma or a span shows that no count of days is meant, or in a chronicle's line the blank behind it.
    /// </summary>
    public static bool TryRead(CompactText text, ref int at, List<PrintedDate> found)
    {
        var opens = (at == 0 || (at == 1 && text[0] is '△' or '▲' or '●' or '○' or '■' or '◆' or '·' or '•')) && Numerals.IsWestern(text[at]);
        if (!opens && (found.Count == 0 || at - found[^1].End > Reach || found[^1].Precision == DatePrecision.Year || !IsFreeBefore(text, at))) return false;
        if (DaySeries.Read(text, at) is not { Far: null } series || series.Runs[^1].Last > 31) return false;
        if (found.Count > 0 && series.Runs[0].First <= found[^1].To.Day) return false;
        if (series.Runs is [(var only, var last)] && only == last && !IsDayBehind(text, series.End) && !(opens && text.HasGapBefore(series.End))) return false;
        var month = new DatePart(PartKind.FromBefore, 0);
        foreach (var (first, end) in series.Runs)
        {
            var begin = new DatePoint(DatePart.None, month, first);
            found.Add(new PrintedDate(at, series.End, begin, begin with { Day = end }, series.Weekday));
        }

        at = series.End;
        return true;
    }

    private static bool IsFreeBefore(CompactText text, int at) => text[at - 1] is ',' or '。' or ';' or ':' or '(' or '“' || text.EndsWith(at, "记者");

    private static bool IsDayBehind(CompactText text, int end) => Connectors.HasDayTime(text, end) || text[end] is ',' or '(' && text[end - 1] != '号';
}
