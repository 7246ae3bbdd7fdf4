using System.Globalization;
using SearchService.Issues.Dates.Printed;

namespace SearchService.Issues.Dates.Resolving;

/// <summary>Which days does each printed date of an article mean? Goes through them in text order and remembers the one before.</summary>
/// <remarks>Mutable, for one article and one pass. A year comes from the date itself, else from the date before it where the text tells one story, else from the issue.</remarks>
/// <param name="calendar">The issue's.</param>
/// <param name="anchor">When the article's event took place, where an earlier pass found it: 今年 is its year.</param>
/// <param name="tellsHistory">An earlier pass found no reported event: years carry over paragraphs.</param>
internal sealed class DateResolver(IssueCalendar calendar, DateOnly? anchor, bool tellsHistory)
{
    private readonly YearCarrying _carrying = new(calendar, tellsHistory);
    private ResolvedDate? _before;

    /// <summary>The days; null where the year can't be known, or where the day does not exist, which becomes a problem.</summary>
    public ResolvedDate? Resolve(Mention mention, List<ParseProblem> problems)
    {
        var (from, to) = (mention.Printed.From, mention.Printed.To);
        if (FirstImpossible(from, to) || FirstYear(mention) is not { } first)
        {
            if (FirstImpossible(from, to)) problems.Add(ParseProblems.ImpossibleDate(mention.Line, mention.Text));
            return null;
        }

        var start = Day(first.Year, first.Month, from.Day, isEnd: false);
        var end = LastDay(mention, first);
        if (start is null || end is null)
        {
            problems.Add(ParseProblems.ImpossibleDate(mention.Line, mention.Text));
            return null;
        }

        if (end < start)
        {
            problems.Add(ParseProblems.ReversedDates(mention.Line, mention.Text));
            end = Day(first.Year, first.Month, from.Day, isEnd: true);
        }

        var resolved = new ResolvedDate(mention, start.Value, end!.Value, first.Source, first.Basis);
        resolved = WeekdayCheck.Apply(resolved, calendar, problems);
        if (resolved.Precision == DatePrecision.Day && calendar.IsFarAhead(resolved.Start) && !DateClues.IsComing(mention)) problems.Add(ParseProblems.LongAfterIssue(mention.Line, mention.Text, calendar.Name));
        _before = resolved;
        return resolved;
    }

    private (int Year, int Month, YearSource Source, string Basis)? FirstYear(Mention mention)
    {
        var point = mention.Printed.From;
        if (point.Month.Kind is PartKind.FromNow or PartKind.FromBefore) return RelativeMonth(point);
        var month = point.Month.Kind == PartKind.None ? 1 : point.Month.Value;
        switch (point.Year.Kind)
        {
            case PartKind.Number: return (point.Year.Value, month, YearSource.Printed, "原文写明年份");
            case PartKind.FromNow: return FromNow(mention, month);
            case PartKind.FromBefore when _before is not null:
                var year = _before.Start.Year + point.Year.Value;
                return (year, month, YearSource.Before, Text($"年份承上文，为{year}年"));
            case PartKind.FromBefore: return null;
            default: return WithoutYear(mention, month);
        }
    }

    private (int Year, int Month, YearSource Source, string Basis)? WithoutYear(Mention mention, int month)
    {
        if (mention.Printed.To.Year.Kind == PartKind.Number)
        {
            var end = mention.Printed.To;
            var year = end.Month.Kind == PartKind.Number && month > end.Month.Value ? end.Year.Value - 1 : end.Year.Value;
            return (year, month, YearSource.Printed, "原文写明年份");
        }

        var day = mention.Printed.From.Day;
        var byIssue = calendar.YearOf(month, Math.Max(day, 1), mention.Piece.IsLead, DateClues.IsComing(mention), anchor);
        if (_carrying.YearFor(mention, month, _before, byIssue) is { } carried) return (carried, month, YearSource.Before, Text($"年份承上文，为{carried}年"));
        if (byIssue is not { } found) return null;
        return (found, month, YearSource.Issue, found == calendar.Year ? Text($"年份据本期（{calendar.Name}）") : Text($"据本期（{calendar.Name}）推为{found}年"));
    }

    /// <summary>今年 and 去年 count from the event's year; a 今年 far ahead of the issue was written the year before.</summary>
    private (int Year, int Month, YearSource Source, string Basis)? FromNow(Mention mention, int month)
    {
        if ((anchor?.Year ?? calendar.Year) is not { } now) return null;
        var year = now + mention.Printed.From.Year.Value;
        if (anchor is null && mention.Printed.From.Year.Value == 0 && !DateClues.IsComing(mention))
        {
            year = calendar.YearOf(month, Math.Max(mention.Printed.From.Day, 1), isLead: false, isComing: false, anchor) ?? year;
        }

        return (year, month, YearSource.FromNow, Text($"“{mention.Piece.PrintedText(mention.Printed.Start, mention.Printed.Start + 2)}”据本期（{calendar.Name}）为{year}年"));
    }

    /// <summary>本月 and 上月 count from the event or the issue's one month; 当月, 同月 and a bare day from the date before.</summary>
    private (int Year, int Month, YearSource Source, string Basis)? RelativeMonth(DatePoint point)
    {
        var before = point.Month.Kind == PartKind.FromBefore && _before is { Precision: not DatePrecision.Year } ? _before.End : (DateOnly?)null;
        if (before is null && point.Month.Kind == PartKind.FromBefore && (point.Day == 0 || point.Month.Value != 0)) return null;
        var from = before ?? anchor ?? (calendar.SingleMonth is { } single && calendar.Year is { } year ? new DateOnly(year, single, 1) : null);
        if (from is null) return null;
        var month = new DateOnly(from.Value.Year, from.Value.Month, 1).AddMonths(point.Month.Value);
        return before is not null
            ? (month.Year, month.Month, YearSource.Before, Text($"年月承上文，为{month.Year}年{month.Month}月"))
            : (month.Year, month.Month, YearSource.FromNow, Text($"年月据本期（{calendar.Name}），为{month.Year}年{month.Month}月"));
    }

    private DateOnly? LastDay(Mention mention, (int Year, int Month, YearSource Source, string Basis) first)
    {
        var (from, to) = (mention.Printed.From, mention.Printed.To);
        var month = to.Month.Kind == PartKind.Number ? to.Month.Value : to.Month == from.Month ? first.Month : first.Month + to.Month.Value;
        if (to.Month.Kind == PartKind.None) month = 12;
        if (month is < 1 or > 12) return null;
        var year = to.Year.Kind switch
        {
            PartKind.Number => to.Year.Value,
            _ when to.Year == from.Year => first.Year,
            PartKind.FromNow => (anchor?.Year ?? calendar.Year ?? first.Year) + to.Year.Value,
            PartKind.FromBefore => first.Year + to.Year.Value,
            _ => first.Year,
        };
        if (to.Year.Kind == PartKind.None && to.Month.Kind == PartKind.Number && month < first.Month) year = first.Year + 1;
        return Day(year, month, to.Day, isEnd: true);
    }

    /// <summary>Month and day out of range whatever the year.</summary>
    private static bool FirstImpossible(DatePoint from, DatePoint to) => IsImpossible(from) || IsImpossible(to);

    private static bool IsImpossible(DatePoint point)
    {
        if (point.Month.Kind != PartKind.Number) return point.Day > 31;
        return point.Month.Value is < 1 or > 12 || point.Day > DateTime.DaysInMonth(2000, point.Month.Value);
    }

    /// <summary>The day; for day 0 the first or last of the month. Null where it does not exist.</summary>
    private static DateOnly? Day(int year, int month, int day, bool isEnd)
    {
        if (year is < 1 or > 9998 || month is < 1 or > 12) return null;
        var days = DateTime.DaysInMonth(year, month);
        if (day > days) return null;
        return new DateOnly(year, month, day > 0 ? day : isEnd ? days : 1);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
