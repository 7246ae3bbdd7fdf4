using SearchService.Issues.Dates.Printed;

namespace SearchService.Issues.Dates.Resolving;

/// <summary>Does a date without a year go on with the year of the date before it (于2021年1月开工，10月竣工)?</summary>
/// <param name="calendar">The issue's.</param>
/// <param name="tellsHistory">The article reports no event of this issue: years carry over paragraphs, and past the issue's own months.</param>
internal sealed class YearCarrying(IssueCalendar calendar, bool tellsHistory)
{
    /// <summary>A year is remembered no further than this many characters.</summary>
    private const int Reach = 300;

    /// <summary>The year carried over; null where the date stands for itself.</summary>
    public int? YearFor(Mention date, int month, ResolvedDate? before, int? byIssue)
    {
        if (before is null || before.Source == YearSource.Issue || DateClues.IsSince(before.Mention)) return null;
        var year = before.End.Year;
        if (before.Precision != DatePrecision.Year && before.End.Month >= 11 && month <= 2) year++;
        if (year == byIssue) return null;
        var isNear = byIssue is { } issueYear && calendar.IsNear(new DateOnly(issueYear, month, Math.Clamp(date.Printed.From.Day, 1, 28))) == true;
        isNear &= !IsHistory(before, date);
        if (before.Mention.Piece != date.Piece) return tellsHistory && IsCloseBehind(before.Mention, date) && !isNear ? year : null;
        return IsOneStory(before, date, isNear) ? year : null;
    }

    /// <summary>An old date opened the story, and this one's sentence tells of no meeting or activity: it goes on with the story even in the issue's own months.</summary>
    private bool IsHistory(ResolvedDate before, Mention date)
    {
        if ((before.Precision == DatePrecision.Year && !tellsHistory) || !calendar.IsOld(before.End) || DateClues.IsCited(before.Mention)) return false;
        var sentence = DateClues.SentenceBehind(date);
        return DateWords.Undertakings.FirstIn(sentence) is null && !sentence.Contains("政协", StringComparison.Ordinal);
    }

    private bool IsOneStory(ResolvedDate before, Mention date, bool isNear)
    {
        var end = before.Mention.Printed.End;
        if (date.Printed.Start <= end || date.Printed.Start - end > Reach) return date.Printed.Start <= end;
        var between = date.Piece.Compact.Text.AsSpan(end, date.Printed.Start - end);
        if (between.Length <= 2 && !between.ContainsAny('。', ',', ';')) return true;
        if (DateWords.Now.FirstIn(between) is not null) return false;
        var isOneSentence = !between.ContainsAny('。', '!', '?');
        if (isNear && (date.Piece.IsLead || !isOneSentence) && !tellsHistory) return false;
        if (isNear && date.Piece.IsLead) return false;
        if (before.Precision == DatePrecision.Year) return DateClues.OpensClause(before.Mention) && !IsAttribute(before.Mention);
        return !(isOneSentence && isNear && DateClues.IsCited(before.Mention));
    }

    /// <summary>2022年度, 2022年第五次: a year that belongs to a name.</summary>
    private static bool IsAttribute(Mention year)
    {
        var next = year.Piece.Compact[year.Printed.End];
        return next is '度' or '第' or '全' or '《' or '的';
    }

    private static bool IsCloseBehind(Mention before, Mention date) =>
        before.Piece.Kind == PieceKind.Paragraph && date.Piece.Kind == PieceKind.Paragraph && date.Piece.Number - before.Piece.Number <= 2;
}
