using System.Buffers;

namespace SearchService.Issues.Dates;

/// <summary>What do the words around a date say about it?</summary>
internal static class DateClues
{
    /// <summary>How far a clause is looked at on either side.</summary>
    private const int Reach = 48;

    /// <summary>A citing word governs what stands this close behind it.</summary>
    private const int CitingReach = 14;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。!?;");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",。;:!?");

    /// <summary>Does the text say that the day is still to come (定于9月1日, 9月1日前完成)?</summary>
    public static bool IsComing(Mention date) => EndsWithAny(date, DateWords.Coming) || IsDeadline(date);

    /// <summary>Is it counted up to this day (截至, 9月1日以前)?</summary>
    public static bool IsDeadline(Mention date) =>
        EndsWithAny(date, DateWords.Until) || (HasAny(date, DateWords.Deadline) && !HasAny(date, DateWords.NoDeadline));

    /// <summary>Is it counted from this day on (自9月1日起, 9月1日以来)?</summary>
    public static bool IsSince(Mention date) => HasAny(date, DateWords.Since) && !HasAny(date, DateWords.NoSince);

    /// <summary>Is it the day of a birth, a death or a founding?</summary>
    public static bool IsFounding(Mention date) =>
        DateWords.FirstIn(ClauseBehind(date), DateWords.Founding) is not null || EndsWithAny(date, DateWords.Founding);

    /// <summary>Is the date part of something that is studied, obeyed or published rather than reported?</summary>
    public static bool IsCited(Mention date)
    {
        var behind = ClauseBehind(date);
        if (DateWords.FirstIn(behind, DateWords.Documents) is not null) return true;
        var before = ClauseBefore(date);
        before = before[Math.Max(0, before.Length - CitingReach)..];
        var last = -1;
        foreach (var word in DateWords.Citing) last = Math.Max(last, before.LastIndexOf(word, StringComparison.Ordinal));
        return last >= 0 && DateWords.FirstIn(before[last..], DateWords.CitedNouns) is null;
    }

    /// <summary>Does the date open its clause, but for 于 or 在?</summary>
    public static bool OpensClause(Mention date)
    {
        var text = date.Piece.Compact;
        var before = text[date.Printed.Start - 1];
        return date.Printed.Start == 0 || before is '于' or '在' || IsClauseMark(before) || before is '“' or '”' or ')' or '》' or '!' or '?' or '…';
    }

    /// <summary>From the date to the end of its sentence; one that begins with 当天 or 当日 belongs to it too.</summary>
    public static ReadOnlySpan<char> SentenceBehind(Mention date)
    {
        var text = date.Piece.Compact.Text.AsSpan(date.Printed.End);
        var end = IndexOfSentenceEnd(text);
        if (end < text.Length && (text[(end + 1)..].StartsWith("当天") || text[(end + 1)..].StartsWith("当日"))) end += 1 + IndexOfSentenceEnd(text[(end + 1)..]);
        return text[..end];
    }

    /// <summary>From the sentence's beginning to the date.</summary>
    public static ReadOnlySpan<char> SentenceBefore(Mention date)
    {
        var text = date.Piece.Compact.Text.AsSpan(0, date.Printed.Start);
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
