namespace SearchService.Issues.Dates.Printed.Forms;

/// <summary>Does a date to the day stand here, written with 月 and 日?</summary>
internal static class DayForms
{
    /// <summary>Reads it with all its days; adds one date per run of days and moves <paramref name="at"/> behind the last.</summary>
    public static bool TryRead(CompactText text, ref int at, List<PrintedDate> found)
    {
        var start = at;
        var next = at;
        YearForms.TryRead(text, ref next, out var year);
        if (year.Kind != PartKind.None && text[next] == '的') next++;
        if (!MonthForms.TryRead(text, ref next, out var month)) return false;
        var isWhole = year.Kind == PartKind.Number && month.Kind == PartKind.Number;
        if ((DaySeries.Read(text, next) ?? (isWhole ? WithoutMark(text, next) : null)) is not { } series) return false;
        for (var i = 0; i < series.Runs.Count; i++)
        {
            var (first, last) = series.Runs[i];
            var begin = new DatePoint(year, month, first);
            var to = i == series.Runs.Count - 1 && series.Far is { } far ? far : begin with { Day = last };
            found.Add(new PrintedDate(start, series.End, begin, to, series.Weekday));
        }

        at = series.End;
        return true;
    }

    /// <summary>(2023年6月29): the 日 is lost, but the bracket closes behind the number.</summary>
    private static DaySeries? WithoutMark(CompactText text, int at) =>
        Numerals.TrySmall(text, ref at, 31, out var day) && text[at] == ')' ? new DaySeries([(day, day)], null, null, at) : null;
}
