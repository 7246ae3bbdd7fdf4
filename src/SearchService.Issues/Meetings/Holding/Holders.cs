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
        if (sentence.Masked.AsSpan(held.Start).StartsWith("会见")) return null;
        var limit = Math.Min(held.Verb, held.Start);
        for (var start = sentence.ClauseStart(limit); ; start = sentence.ClauseStart(start - 1))
        {
            if (MeetingWords.Of("reason").AtStart(sentence.Masked.AsSpan(start)) is null && Leading(sentence, start, held.Verb) is { } body) return body;
            if (start < 2) break;
        }

        return Leading(sentence, held.Start, held.End);
    }

    /// <summary>委员会 and 常委会 are bodies, though they begin as offices do.</summary>
    private static bool IsCommittee(string masked, int at) => masked.AsSpan(at).StartsWith("委员会") || masked.AsSpan(at).StartsWith("常委会");

    /// <summary>The longest body that a stretch begins with, its date skipped.</summary>
    private static string? Leading(Sentence sentence, int start, int end)
    {
        var masked = sentence.Masked;
        start = HeldFinder.AfterDate(masked, start);
        var bodies = MeetingWords.Of("body");
        var best = -1;
        var most = Math.Min(end, start + LongestBody);
        for (var i = start + 2; i <= most; i++)
        {
            if (bodies.AtEnd(masked.AsSpan(start, i - start)) is not null) best = i;
            if (i < most && (masked[i] is ',' or '“' or '在' || (MeetingWords.Of("body end").AtStart(masked.AsSpan(i)) is not null && !IsCommittee(masked, i)))) break;
        }

        if (best >= 0 && !IsCommittee(masked, best) && MeetingWords.Of("office").AtStart(masked.AsSpan(best)) is not null) return null;
        if (best < 0 || sentence.Names.Any(name => name.Start >= best && name.Start - best < 12 && name.Start < end)) return null;
        return sentence.Printed(start, best);
    }
}
