using SearchService.Issues.Meetings.Sentences;

namespace SearchService.Issues.Meetings.Holding;

/// <summary>Who held it, as printed?</summary>
internal static class Holders
{
    private const int LongestBody = 30;

    /// <summary>The body in front of the verb in its clause, or at the beginning of the name; null where none is told.</summary>
    public static string? Of(Held held)
    {
        var sentence = held.Sentence;
        var limit = Math.Min(held.Verb, held.Start);
        for (var start = sentence.ClauseStart(limit); ; start = sentence.ClauseStart(start - 1))
        {
            if (MeetingWords.Of("reason").AtStart(sentence.Masked.AsSpan(start)) is null && Leading(sentence, start, held.Verb) is { } body) return body;
            if (start < 2) break;
        }

        return Leading(sentence, held.Start, held.End);
    }

    /// <summary>The longest body that a stretch begins with, its date skipped.</summary>
    private static string? Leading(Sentence sentence, int start, int end)
    {
        var masked = sentence.Masked;
        while (start < end && (char.IsAsciiDigit(masked[start]) || masked[start] is '年' or '月' or '日' or '至' or '、' or '上' or '下' or '午')) start++;
        var bodies = MeetingWords.Of("body");
        var best = -1;
        for (var i = Math.Min(end, start + LongestBody); i > start && best < 0; i--)
        {
            if (bodies.AtEnd(masked.AsSpan(start, i - start)) is not null && masked.AsSpan(start, i - start).IndexOfAny(',', '“', '在') < 0) best = i;
        }

        if (best < 0 || sentence.Names.Any(name => name.Start >= best && name.Start - best < 12 && name.Start < end)) return null;
        return sentence.Printed(start, best);
    }
}
