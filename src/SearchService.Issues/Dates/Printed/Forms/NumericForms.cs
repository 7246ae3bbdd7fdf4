namespace SearchService.Issues.Dates.Printed.Forms;

/// <summary>Does a date in figures stand here: 2023.06.29, 2023-6-29, 2023/6/29, 2023.6.29-7.2?</summary>
/// <remarks>Telephone numbers, versions and amounts have digits or marks at their ends that a date has not, or months and days that don't exist.</remarks>
internal static class NumericForms
{
    /// <summary>Reads it; adds the date and moves <paramref name="at"/> behind it.</summary>
    public static bool TryRead(CompactText text, ref int at, List<PrintedDate> found)
    {
        if (!Numerals.IsWestern(text[at]) || (at > 0 && text[at - 1] is '.' or '-' or '/' && !text.HasGapBefore(at))) return false;
        var next = at;
        if (!TryWhole(text, ref next, out var from, out var mark) || HasTail(text, next, mark)) return false;
        var to = from;
        var far = next;
        if (mark != text[far] && Connectors.Read(text, ref far, isComplete: true) == Connector.Span && TryFar(text, ref far, mark, from, out var end)) (to, next) = (end, far);
        found.Add(new PrintedDate(at, next, from, to));
        at = next;
        return true;
    }

    private static bool TryWhole(CompactText text, ref int at, out DatePoint point, out char mark)
    {
        point = default;
        var next = at;
        mark = '\0';
        if (!Numerals.TryYear(text, ref next, out var year) || year is < 1800 or > 2199) return false;
        mark = text[next];
        if (mark is not ('.' or '-' or '/')) return false;
        next++;
        if (!TryMonthAndDay(text, ref next, mark, out var month, out var day)) return false;
        point = new DatePoint(DatePart.Of(year), DatePart.Of(month), day);
        at = next;
        return true;
    }

    /// <summary>The end of a span: whole, month and day, or a day alone.</summary>
    private static bool TryFar(CompactText text, ref int at, char mark, DatePoint begin, out DatePoint to)
    {
        var next = at;
        if (TryWhole(text, ref next, out to, out _) && !HasTail(text, next, mark))
        {
            at = next;
            return true;
        }

        next = at;
        if (TryMonthAndDay(text, ref next, mark, out var month, out var day) && !HasTail(text, next, mark))
        {
            (to, at) = (begin with { Month = DatePart.Of(month), Day = day }, next);
            return true;
        }

        next = at;
        if (!TryPart(text, ref next, 31, out day) || day <= begin.Day || HasTail(text, next, mark)) return false;
        (to, at) = (begin with { Day = day }, next);
        return true;
    }

    private static bool TryMonthAndDay(CompactText text, ref int at, char mark, out int month, out int day)
    {
        day = 0;
        if (!TryPart(text, ref at, 12, out month) || text[at] != mark) return false;
        at++;
        return TryPart(text, ref at, 31, out day);
    }

    private static bool TryPart(CompactText text, ref int at, int most, out int value)
    {
        value = 0;
        return Numerals.IsWestern(text[at]) && Numerals.TrySmall(text, ref at, most, out value) && value >= 1 && value <= most;
    }

    /// <summary>More digits behind the last number, or the same mark and digits again: no date.</summary>
    private static bool HasTail(CompactText text, int at, char mark) =>
        (Numerals.IsWestern(text[at]) && !text.HasGapBefore(at)) || (text[at] == mark && Numerals.IsWestern(text[at + 1]) && mark != '-');
}
