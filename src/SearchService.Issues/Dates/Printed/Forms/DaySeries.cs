namespace SearchService.Issues.Dates.Printed.Forms;

/// <summary>Which days stand behind a month: 14日, 27、28日, 2日至8日, 5、6、9日, 23日—25日, 28日至7月2日?</summary>
/// <param name="Runs">First and last day of each run, in printed order.</param>
/// <param name="Far">The end in another month or year; null without. It belongs to the last run.</param>
/// <param name="Weekday">The weekday printed behind a single day.</param>
/// <param name="End">Index behind the last 日.</param>
internal sealed record DaySeries(IReadOnlyList<(int First, int Last)> Runs, DatePoint? Far, DayOfWeek? Weekday, int End)
{
    private const int MaxItems = 31;

    /// <summary>Reads the days at <paramref name="at"/>; null where no day with its 日 stands.</summary>
    public static DaySeries? Read(CompactText text, int at)
    {
        var runs = new List<(int First, int Last)>();
        DaySeries? accepted = null;
        var connector = Connector.List;
        for (var item = 0; item < MaxItems; item++)
        {
            if (connector == Connector.Span && TryFar(text, at, out var far, out var end)) return new DaySeries([.. runs], far, null, end);
            if (!Numerals.TrySmall(text, ref at, 31, out var day) || !Add(runs, connector, day)) break;
            var isComplete = TryDayMark(text, ref at) || (item > 0 && TryCountOfDays(text, ref at));
            if (isComplete)
            {
                end = at;
                var weekday = Weekdays.Read(text, ref at);
                accepted = new DaySeries([.. runs], null, item == 0 ? weekday : null, end);
                Connectors.SkipDayTime(text, ref at);
            }

            connector = Connectors.Read(text, ref at, isComplete);
            if (connector == Connector.None) break;
        }

        return accepted;
    }

    /// <summary>Moves over 日 or 号, or over the look-alikes 曰 and 目 that a scan prints for 日.</summary>
    public static bool TryDayMark(CompactText text, ref int at)
    {
        if (text[at] is not ('日' or '号' or '曰' or '目')) return false;
        if (text[at] == '号' && text[at + 1] is '楼' or '院' or '令' or '文' or '线' or '馆' or '公' or '提' or '店' or '门') return false;
        at++;
        return true;
    }

    /// <summary>29、30两日, 5至7三天: the days are counted instead of marked.</summary>
    private static bool TryCountOfDays(CompactText text, ref int at)
    {
        if (!Numerals.IsWestern(text[at - 1]) || !"两二三四五六七八九十".Contains(text[at], StringComparison.Ordinal) || text[at + 1] is not ('日' or '天')) return false;
        at += 2;
        return true;
    }

    /// <summary>A list goes upwards; what doesn't is another number (6月5日和3名委员).</summary>
    private static bool Add(List<(int First, int Last)> runs, Connector connector, int day)
    {
        if (connector == Connector.Span)
        {
            runs[^1] = (runs[^1].First, day);
            return true;
        }

        if (runs.Count > 0 && day <= runs[^1].Last) return false;
        if (runs.Count > 0 && day == runs[^1].Last + 1) runs[^1] = (runs[^1].First, day);
        else runs.Add((day, day));
        return true;
    }

    private static bool TryFar(CompactText text, int at, out DatePoint far, out int end)
    {
        far = default;
        end = at;
        YearForms.TryRead(text, ref end, out var year);
        if (!MonthForms.TryRead(text, ref end, out var month) || !Numerals.TrySmall(text, ref end, 31, out var day) || !TryDayMark(text, ref end)) return false;
        far = new DatePoint(year, month, day);
        return true;
    }
}
