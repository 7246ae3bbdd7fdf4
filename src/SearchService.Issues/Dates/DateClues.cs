using System.Buffers;

namespace SearchService.Issues.Dates;

/// <summary>What do the words around a date say about it?</summary>
internal static class DateClues
{
    /// <summary>How far a clause is looked at on either side.</summary>
    private const int Reach = 48;

    /// <summary>A citing word governs what stands this close behind it.</summary>
    private const int CitingReach = 14;

    /// <summary>A clause's subject stands this close to the date.</summary>
    private const int SubjectReach = 8;

    /// <summary>A birth or death is told this close to its date.</summary>
    private const int FoundingReach = 10;

    /// <summary>A sentence is looked at so far on either side; longer ones are torn text.</summary>
    private const int SentenceReach = 200;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。!?;");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",。;:!?");

    /// <summary>Does the text say that the day is still to come (定于9月1日, 9月1日前完成)?</summary>
    public static bool IsComing(Mention date) => EndsWithAny(date, DateWords.Coming) || IsDeadline(date);

    /// <summary>Is it counted up to this day (截至, 9月1日以前)?</summary>
    public static bool IsDeadline(Mention date) =>
        EndsWithAny(date, DateWords.Until) || (HasAny(date, DateWords.Deadline) && !HasAny(date, DateWords.NoDeadline));

    /// <summary>Does something go on from this day (9月1日以来, 9月1日后), so that it is not the day of what is told?</summary>
    public static bool IsSince(Mention date) => HasAny(date, DateWords.Since) && !HasAny(date, DateWords.NoSince);

    /// <summary>Does something begin on this day (自9月1日起)?</summary>
    public static bool IsBeginning(Mention date) => HasAny(date, DateWords.Beginning) && !HasAny(date, DateWords.NoBeginning);

    /// <summary>Is it the day of a birth, a death or a founding?</summary>
    public static bool IsFounding(Mention date) =>
        EndsWithAny(date, DateWords.Founding) || (ClauseBehind(date) is var clause && DateWords.FirstIn(clause[..Math.Min(clause.Length, FoundingReach)], DateWords.Lives) is not null);

    /// <summary>Is the date part of something that is studied, obeyed or published rather than reported?</summary>
    public static bool IsCited(Mention date)
    {
        var behind = ClauseBehind(date);
        if (IsPublished(behind)) return true;
        if (IsHeldHere(behind)) return false;
        var before = ClauseBefore(date);
        before = before[Math.Max(0, before.Length - CitingReach)..];
        var last = -1;
        foreach (var word in DateWords.Citing) last = Math.Max(last, before.LastIndexOf(word, StringComparison.Ordinal));
        return last >= 0 && DateWords.FirstIn(before[last..], DateWords.CitedNouns) is null;
    }

    /// <summary>Does the clause begin with a person or body above, whose doings are cited rather than reported? The word; null without.</summary>
    public static string? SuperiorOf(Mention date)
    {
        var clause = date.Piece.Compact.Text.AsSpan(date.Printed.End);
        while (clause.Length > 0 && clause[0] is ',' or '上' or '下' or '午') clause = clause[1..];
        return DateWords.FirstIn(clause[..Math.Min(clause.Length, SubjectReach)], DateWords.Superiors);
    }

    /// <summary>Does the sentence say what day it is (6月5日是世界环境日)?</summary>
    public static bool IsNamed(Mention date) => HasAny(date, DateWords.Naming);

    /// <summary>Does the clause go on with its own verb (中心组6月20日召开会议) rather than with an attribute (学习6月20日召开的会议精神)?</summary>
    private static bool IsHeldHere(ReadOnlySpan<char> clause)
    {
        foreach (var word in DateWords.Holding)
        {
            var at = clause.IndexOf(word, StringComparison.Ordinal);
            if (at is >= 0 and <= SubjectReach) return !clause[(at + word.Length)..].StartsWith("的") && !clause[(at + word.Length)..].StartsWith("于");
        }

        return false;
    }

    private static bool IsPublished(ReadOnlySpan<char> clause)
    {
        foreach (var word in DateWords.Documents)
        {
            var at = clause.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && DateWords.FirstIn(clause[..at], DateWords.Holding) is null) return true;
        }

        return false;
    }

    /// <summary>Does the date open its clause, but for 于, 在 or 自?</summary>
    public static bool OpensClause(Mention date)
    {
        var text = date.Piece.Compact;
        var before = text[date.Printed.Start - 1];
        return date.Printed.Start == 0 || before is '于' or '在' or '自' or '从' || IsClauseMark(before) || before is '“' or '”' or ')' or '》' or '!' or '?' or '…';
    }

    /// <summary>From the date to the end of its sentence; one that begins with 当天 or 当日 belongs to it too.</summary>
    public static ReadOnlySpan<char> SentenceBehind(Mention date)
    {
        var text = date.Piece.Compact.Text.AsSpan(date.Printed.End);
        text = text[..Math.Min(text.Length, SentenceReach)];
        var end = IndexOfSentenceEnd(text);
        if (end < text.Length && (text[(end + 1)..].StartsWith("当天") || text[(end + 1)..].StartsWith("当日"))) end += 1 + IndexOfSentenceEnd(text[(end + 1)..]);
        return text[..end];
    }

    /// <summary>From the sentence's beginning to the date.</summary>
    public static ReadOnlySpan<char> SentenceBefore(Mention date)
    {
        var from = Math.Max(0, date.Printed.Start - SentenceReach);
        var text = date.Piece.Compact.Text.AsSpan(from, date.Printed.Start - from);
        return text[(text.LastIndexOfAny(SentenceEnds) + 1)..];
    }

    /// <summary>From the date to the end of its clause.</summary>
    public static ReadOnlySpan<char> ClauseBehind(Mention date)
    {
        var text = date.Piece.Compact.Text.AsSpan(date.Printed.End);
        text = text[..Math.Min(Reach, text.Length)];
        var end = text.IndexOfAny(ClauseEnds);
        return end < 0 ? text : text[..end];
    }

    /// <summary>From the clause's beginning to the date.</summary>
    public static ReadOnlySpan<char> ClauseBefore(Mention date)
    {
        var from = Math.Max(0, date.Printed.Start - Reach);
        var text = date.Piece.Compact.Text.AsSpan(from, date.Printed.Start - from);
        return text[(text.LastIndexOfAny(ClauseEnds) + 1)..];
    }

    private static bool IsClauseMark(char unit) => unit is ',' or '。' or ';' or ':' or '、' or '(' or '—';

    private static int IndexOfSentenceEnd(ReadOnlySpan<char> text) => text.IndexOfAny(SentenceEnds) is >= 0 and var end ? end : text.Length;

    private static bool EndsWithAny(Mention date, string[] words)
    {
        foreach (var word in words)
        {
            if (date.Piece.Compact.EndsWith(date.Printed.Start, word)) return true;
        }

        return false;
    }

    private static bool HasAny(Mention date, string[] words)
    {
        foreach (var word in words)
        {
            if (date.Piece.Compact.Has(date.Printed.End, word)) return true;
        }

        return false;
    }
}
