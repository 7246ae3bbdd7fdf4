using SearchService.Issues.Meetings.Holding;
using SearchService.Issues.Meetings.Sentences;

namespace SearchService.Issues.Meetings.Roles;

/// <summary>Which documents did a meeting adopt or consider?</summary>
internal static class DocumentReader
{
    private const int LongestTitle = 120;

    /// <summary>The documents of one sentence, in order: titles without 《》, or the words used.</summary>
    public static IEnumerable<string> Read(Sentence sentence)
    {
        if (sentence.IsHeading) yield break;
        foreach (var (start, end) in HeldFinder.Occurrences(sentence.Masked, MeetingWords.Of("adopting")))
        {
            if (!IsActing(sentence, start, end)) continue;
            var needsMark = sentence.Masked.AsSpan(start, end - start) is "审议" or "听取" or "听取并审议" or "听取和审议";
            var isAny = false;
            foreach (var title in Titles(sentence, end, needsMark))
            {
                isAny = true;
                yield return title;
            }

            if (isAny || !sentence.Masked.AsSpan(start, end - start).EndsWith("审议")) continue;
            foreach (var title in Presented(sentence, end)) yield return title;
        }

        foreach (var (start, end) in HeldFinder.Occurrences(sentence.Masked, MeetingWords.Of("considering")))
        {
            if (sentence.Masked.AsSpan(end).StartsWith("了") && start - sentence.ClauseStart(start) <= 4 && Considered(sentence, end + 1) is { } draft) yield return draft;
        }
    }

    /// <summary>听取和审议了某某作的《…》,某某作的《…》: the reports, each behind the one who gave it.</summary>
    private static IEnumerable<string> Presented(Sentence sentence, int at)
    {
        for (var open = sentence.Masked.IndexOf("的《", at, StringComparison.Ordinal); open >= 0; open = sentence.Masked.IndexOf("的《", open + 2, StringComparison.Ordinal))
        {
            var close = sentence.Masked.IndexOf('》', open);
            var isGiven = sentence.Masked[Math.Max(at, open - 1)..open] is "作" or "做" or "交" or "出" || sentence.Names.Any(name => name.End == open);
            if (!isGiven || close < 0 || close - open > LongestTitle) yield break;
            yield return sentence.Printed(open + 2, close);
        }
    }

    /// <summary>Does the meeting act here, not a means (通过…方式), a plan, or somebody else?</summary>
    private static bool IsActing(Sentence sentence, int start, int end)
    {
        var clause = sentence.ClauseStart(start);
        var front = sentence.Masked.AsSpan(clause, start - clause);
        return !sentence.Masked.AsSpan(end).StartsWith("的") && !front.EndsWith("将") && !front.EndsWith("提请") && (front.Length <= 12 || sentence.Masked.AsSpan(end).StartsWith("了"));
    }

    private static IEnumerable<string> Titles(Sentence sentence, int at, bool needsMark)
    {
        var masked = sentence.Masked;
        if (at < masked.Length && masked[at] == '了') at++;
        var stop = sentence.ClauseEnd(Math.Min(at, masked.Length));
        var hasMark = at < stop && masked.IndexOf('《', at, stop - at) is >= 0 and var first && first - at <= 4;
        if (hasMark)
        {
            while (masked.IndexOf('《', at, stop - at) is >= 0 and var open && masked.IndexOf('》', open, stop - open) is >= 0 and var close)
            {
                foreach (var (from, to) in Parts(sentence.Text, open + 1, close))
                {
                    if (to - from is > 2 and <= LongestTitle) yield return sentence.Printed(from, to);
                }

                at = close + 1;
                if (at < stop && masked[at] is not ('《' or '、' or '及' or '和' or '(' or '等' or '以')) break;
            }

            if (at >= stop || masked[at] is not ('及' or '和' or '、')) yield break;
            at++;
        }
        else if (needsMark)
        {
            yield break;
        }

        foreach (var title in Unmarked(sentence, at, stop)) yield return title;
    }

    /// <summary>Titles between one pair of marks: several where marks between them were lost.</summary>
    private static IEnumerable<(int From, int To)> Parts(string text, int from, int close)
    {
        for (var next = text.IndexOf('《', from, close - from); next > from; next = text.IndexOf('《', from, close - from))
        {
            yield return (from, from + text.AsSpan(from, next - from).TrimEnd("、和与及,》").Length);
            from = next + 1;
        }

        yield return (from, close);
    }

    private static IEnumerable<string> Unmarked(Sentence sentence, int at, int stop)
    {
        var heads = MeetingWords.Of("document head");
        while (at < stop)
        {
            var comma = sentence.Masked.IndexOf('、', at, stop - at);
            var end = comma >= 0 ? comma : stop;
            while (comma >= 0 && heads.AtEnd(sentence.Masked.AsSpan(at, end - at)) is null)
            {
                comma = end + 1 < stop ? sentence.Masked.IndexOf('、', end + 1, stop - end - 1) : -1;
                end = comma >= 0 ? comma : stop;
            }

            if (end > at && sentence.Masked[end - 1] == '》') end--;
            var isTitle = heads.AtEnd(sentence.Masked.AsSpan(at, end - at)) is not null && MeetingWords.Of("means").AtStart(sentence.Masked.AsSpan(at, end - at)) is null;
            if (isTitle && end - at is > 2 and <= LongestTitle) yield return sentence.Printed(at, end);
            at = end + 1;
        }
    }

    private static string? Considered(Sentence sentence, int at)
    {
        var stop = sentence.ClauseEnd(Math.Min(at, sentence.Masked.Length));
        if (stop - at is < 4 or > LongestTitle) return null;
        var text = sentence.Masked.AsSpan(at, stop - at);
        if (text[0] == '《' && text[^1] == '》') return sentence.Printed(at + 1, stop - 1);
        return MeetingWords.Of("draft head").AtEnd(text) is not null ? sentence.Printed(at, stop) : null;
    }
}
