namespace SearchService.Issues.Dates.Resolving;

/// <summary>Does the weekday printed beside a date fit it?</summary>
internal static class WeekdayCheck
{
    /// <summary>
    /// A weekday that fits is told in the basis. One that does not moves a guessed year by one where that makes it fit and the guess was not sure
    /// anyway; else it is a problem, and the date stays as printed.
    /// </summary>
    public static ResolvedDate Apply(ResolvedDate date, IssueCalendar calendar, List<ParseProblem> problems)
    {
        if (date.Mention.Printed.Weekday is not { } weekday || date.Start != date.End) return date;
        if (date.Start.DayOfWeek == weekday) return date with { Basis = date.Basis + "，星期相符" };
        if (date.Source == YearSource.Issue && calendar.IsNear(date.Start) != true)
        {
            foreach (var years in (int[])[-1, 1])
            {
                var other = date.Start.AddYears(years);
                if (other.DayOfWeek == weekday && other.Day == date.Start.Day) return date with { Start = other, End = other, Basis = "年份据所印星期推定" };
            }
        }

        problems.Add(ParseProblems.WrongWeekday(date.Mention.Line, date.Mention.Text, date.Start));
        return date with { Basis = date.Basis + "，与所印星期不符" };
    }
}
