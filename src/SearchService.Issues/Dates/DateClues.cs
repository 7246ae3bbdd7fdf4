using System.Buffers;

namespace SearchService.Issues.Dates;

/// <summary>What do the words around a date say about it?</summary>
/// <remarks>Each question looks at a bounded stretch of text, so that a date costs the same wherever it stands.</remarks>
internal static class DateClues
{
    /// <summary>How far a clause is looked at on either side.</summary>
    private const int Reach = 48;

    /// <summary>A citing word governs what stands this close behind it.</summary>
    private const int CitingReach = 14;

    /// <summary>A clause's subject and its verb stand this close to the date.</summary>
    private const int SubjectReach = 8;

    /// <summary>A birth or death is told this close to its date.</summary>
    private const int LifeReach = 10;

    /// <summary>A sentence is looked at so far on either side; longer ones are torn text.</summary>
    private const int SentenceReach = 200;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。!?;");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",。;:!?");

    /// <summary>Does the text say that the day is still to come (定于9月1日, 9月1日前完成)?</summary>
    public static bool IsComing(Mention date) => DateWords.Coming.AtEnd(Before(date)) is not null || IsDeadline(date);

    /// <summary>Is it counted up to this day (截至9月1日, 9月1日以前)?</summary>
    public static bool IsDeadline(Mention date)
    {
        var behind = Behind(date);
        return DateWords.Until.AtEnd(Before(date)) is not null || (DateWords.Deadline.AtStart(behind) is not null && DateWords.NoDeadline.AtStart(behind) is null);
    }

    /// <summary>Does something go on from this day (9月1日以来, 9月1日后), so that it is not the day of what is told?</summary>
    public static bool IsSince(Mention date) => DateWords.Since.AtStart(Behind(date)) is not null && DateWords.NoSince.AtStart(Behind(date)) is null;

    /// <summary>Does something begin on this day (自9月1日起)?</summary>
    public static bool IsBeginning(Mention date) => DateWords.Beginning.AtStart(Behind(date)) is not null && DateWords.NoBeginning.AtStart(Behind(date)) is null;

    /// <summary>Is it the day of a birth, a death or a founding?</summary>
    public static bool IsFounding(Mention date) =>
        DateWords.Founding.AtEnd(Before(date)) is not null || DateWords.Lives.FirstIn(Head(ClauseBehind(date), LifeReach)) is not null;

    /// <summary>Is the date part of something that is studied, obeyed or published rather than reported?</summary>
    public static bool IsCited(Mention date)
    {
        var behind = ClauseBehind(date);
        if (IsPublished(behind)) return true;
        if (IsHeldHere(behind)) return false;
        var before = ClauseBefore(date);
        before = before[Math.Max(0, before.Length - CitingReach)..];
        var last = DateWords.Citing.LastIndexIn(before);
        return last >= 0 && DateWords.CitedNouns.FirstIn(before[last..]) is null;
    }

    /// <summary>经9月12日…会议研究: is it the day of the meeting that resolved on the document?</summary>
    public static bool IsResolvedOn(Mention date)
    {
        if (date.Piece.Compact[date.Printed.Start - 1] != '经') return false;
        var clause = ClauseBehind(date);
        return clause.IndexOf('会') is >= 0 and var meeting && clause[meeting..].IndexOfAny("研究讨论审议通过".AsSpan()) >= 0;
    }

    /// <summary>Does the clause begin with a person or body above, whose doings are cited rather than reported? The word; null without.</summary>
    public static string? SuperiorOf(Mention date)
    {
        var clause = Behind(date);
        while (clause.Length > 0 && clause[0] is ',' or '上' or '下' or '午') clause = clause[1..];
        return DateWords.Superiors.FirstIn(Head(clause, SubjectReach));
    }

    /// <summary>Does the sentence say what day it is (6月5日是世界环境日)?</summary>
    public static bool IsNamed(Mention date) => DateWords.Naming.AtStart(Behind(date)) is not null;

    /// <summary>Does the date open its clause, but for 于, 在 or 自?</summary>
    public static bool OpensClause(Mention date)
    {
        var before = date.Piece.Compact[date.Printed.Start - 1];
        return before is '\0' or '于' or '在' or '自' or '从' or ',' or '。' or ';' or ':' or '、' or '(' or ')' or '—' or '“' or '”' or '》' or '!' or '?' or '…';
    }

    /// <summary>From the date to the end of its sentence; one that begins with 当天 or 当日 belongs to it too.</summary>
    public static ReadOnlySpan<char> SentenceBehind(Mention date)
    {
        var text = Head(date.Piece.Compact.Text.AsSpan(date.Printed.End), SentenceReach);
        var end = SentenceEnd(text);
        if (end < text.Length && (text[(end + 1)..].StartsWith("当天") || text[(end + 1)..].StartsWith("当日"))) end += 1 + SentenceEnd(text[(end + 1)..]);
        return text[..end];
    }

    /// <summary>From the sentence's beginning to the date.</summary>
    public static ReadOnlySpan<char> SentenceBefore(Mention date)
    {
        var text = Tail(date, SentenceReach);
        return text[(text.LastIndexOfAny(SentenceEnds) + 1)..];
    }

    private static bool IsPublished(ReadOnlySpan<char> clause) =>
        DateWords.Documents.FirstIn(clause, out var at) is not null && DateWords.Holding.FirstIn(clause[..at]) is null;

    /// <summary>Does the clause go on with its own verb (中心组6月20日召开会议) rather than with an attribute (学习6月20日召开的会议精神)?</summary>
    private static bool IsHeldHere(ReadOnlySpan<char> clause)
    {
        if (DateWords.Holding.FirstIn(clause, out var at) is not { } word || at > SubjectReach) return false;
        var next = clause[(at + word.Length)..];
        return next.IsEmpty || next[0] is not ('的' or '于');
    }

    private static ReadOnlySpan<char> ClauseBehind(Mention date)
    {
        var text = Behind(date);
        var end = text.IndexOfAny(ClauseEnds);
        return end < 0 ? text : text[..end];
    }

    private static ReadOnlySpan<char> ClauseBefore(Mention date)
    {
        var text = Before(date);
        return text[(text.LastIndexOfAny(ClauseEnds) + 1)..];
    }

    private static int SentenceEnd(ReadOnlySpan<char> text) => text.IndexOfAny(SentenceEnds) is >= 0 and var end ? end : text.Length;

    private static ReadOnlySpan<char> Behind(Mention date) => Head(date.Piece.Compact.Text.AsSpan(date.Printed.End), Reach);

    private static ReadOnlySpan<char> Before(Mention date) => Tail(date, Reach);

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> text, int length) => text[..Math.Min(text.Length, length)];

    private static ReadOnlySpan<char> Tail(Mention date, int length)
    {
        var from = Math.Max(0, date.Printed.Start - length);
        return date.Piece.Compact.Text.AsSpan(from, date.Printed.Start - from);
    }
}
