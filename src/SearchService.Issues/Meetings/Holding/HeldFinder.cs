using SearchService.Issues.Dates;
using SearchService.Issues.Dates.Printed;
using SearchService.Issues.Meetings.Sentences;

namespace SearchService.Issues.Meetings.Holding;

/// <summary>What does a sentence say was held?</summary>
/// <remarks>Each verb looks at its clause, and in front of it at a bounded stretch; time linear in the sentence.</remarks>
internal static class HeldFinder
{
    /// <summary>The subject of an activity stands this close in front of its verb.</summary>
    private const int AboutReach = 80;

    /// <summary>Names longer than this are torn text.</summary>
    private const int LongestName = 90;

    private static readonly WordSet Heads = MeetingWords.Of("head");
    private static readonly WordSet ActivityHeads = MeetingWords.Of("activity head");

    /// <summary>Everything held, best told first.</summary>
    public static IReadOnlyList<Held> In(Sentence sentence)
    {
        var found = new List<Held>();
        foreach (var at in Occurrences(sentence.Masked, MeetingWords.Of("holding"))) Add(Meeting(sentence, at.Start, at.End));
        foreach (var at in Occurrences(sentence.Masked, MeetingWords.Of("scene verb"))) Add(Scene(sentence, at.Start, at.End));
        foreach (var at in Occurrences(sentence.Masked, MeetingWords.Of("moved in"))) Add(MovedIn(sentence, at.Start, at.End));
        foreach (var at in Occurrences(sentence.Masked, MeetingWords.Of("undertaking"))) Add(Activity(sentence, at.Start, at.End));
        foreach (var at in Occurrences(sentence.Masked, MeetingWords.Of("ceremony"))) Add(Ceremony(sentence, at.Start, at.End));
        foreach (var at in Occurrences(sentence.Masked, MeetingWords.Of("visiting"))) Add(Visit(sentence, at.Start, at.End));
        found.RemoveAll(held => sentence.Masked.AsSpan(held.Verb).StartsWith("组织") && found.Any(inner => inner.Verb > held.Verb && inner.Verb < held.End));
        return [.. found.OrderBy(held => held.IsFurther && found.Any(other => !other.IsFurther && other.Verb < held.Verb)).ThenBy(held => held.Form).ThenBy(held => held.Verb)];

        void Add(Held? held)
        {
            if (held is not null && held.End > held.Start && held.End - held.Start <= LongestName) found.Add(held);
        }
    }

    /// <summary>The heading as a meeting's name (…会议上的讲话 left to others): it ends with the name's head.</summary>
    public static Held? NameOfHeading(Sentence heading)
    {
        var end = heading.Masked.Length;
        if (MeetingWords.Of("head").AtEnd(heading.Masked) is null) return null;
        var start = 0;
        foreach (var verb in new[] { "参加", "召开", "举行", "举办", "开展", "组织" })
        {
            if (heading.Masked.LastIndexOf(verb, StringComparison.Ordinal) is >= 0 and var at) start = Math.Max(start, at + verb.Length);
        }

        return end - start is >= 4 and <= LongestName ? new Held(heading, start, end, start, HeldForm.Heading) : null;
    }

    private static Held? Meeting(Sentence sentence, int verb, int end)
    {
        var masked = sentence.Masked;
        if (IsAttribute(masked, end) || IsPlanned(sentence, verb) || IsReason(sentence, verb)) return null;
        var start = SkipParticle(masked, end);
        var stop = CutObject(masked, start, sentence.ClauseEnd(start));
        if (IsQuotedName(sentence, start, stop) || IsQuotedIssue(masked, start, stop)) return new Held(sentence, start, stop, verb, HeldForm.Meeting) { IsFurther = IsFurther(masked, verb) };
        if (stop > start && HeadEnd(masked, start, stop, Heads) is > 0 and var nameEnd) return new Held(sentence, start, nameEnd, verb, HeldForm.Meeting) { IsFurther = IsFurther(masked, verb) };
        if (stop > start && masked[start] is not ('、' or '并')) return null;
        return InFront(sentence, verb, HeldForm.Meeting, Heads);
    }

    private static Held? Activity(Sentence sentence, int verb, int end)
    {
        var masked = sentence.Masked;
        var about = AboutStart(sentence, verb, MeetingWords.Of("about"), Math.Max(0, verb - AboutReach));
        if (IsAttribute(masked, end) || IsPlanned(sentence, about >= 0 ? about : verb) || IsReason(sentence, verb)) return null;
        var start = SkipParticle(masked, end);
        var stop = CutObject(masked, start, sentence.ClauseEnd(start));
        if (stop <= start) return null;
        var isQuotation = masked[stop - 1] == '”' && (masked[start] == '“' || ActivityHeads.AtEnd(sentence.Text.AsSpan(start, stop - start - 1)) is not null);
        if (!isQuotation && ActivityHeads.AtEnd(masked.AsSpan(start, stop - start)) is null) return null;
        return new Held(sentence, about >= 0 ? about : start, stop, verb, HeldForm.Activity) { IsFurther = IsFurther(masked, verb) };
    }

    /// <summary>在某社区开展的“…”活动现场: told as the scene of what somebody does there.</summary>
    private static Held? Scene(Sentence sentence, int verb, int end)
    {
        var masked = sentence.Masked;
        if (end >= masked.Length || masked.AsSpan(sentence.ClauseStart(verb), verb - sentence.ClauseStart(verb)).IndexOf('在') < 0) return null;
        var scene = masked.IndexOf("现场", end, sentence.ClauseEnd(end) - end, StringComparison.Ordinal);
        if (scene - end < 3 || !masked.AsSpan(end, scene - end).Contains(Sentence.Blot)) return null;
        var name = masked.AsSpan(end, scene - end);
        return ActivityHeads.AtEnd(name) is null && Heads.AtEnd(name) is null ? null : new Held(sentence, end, scene, verb, HeldForm.Activity);
    }

    /// <summary>某月某日,课堂开到了某村: the place is part of what is told.</summary>
    private static Held? MovedIn(Sentence sentence, int verb, int end)
    {
        var masked = sentence.Masked;
        var start = AfterDate(masked, sentence.ClauseStart(verb));
        var stop = sentence.ClauseEnd(end);
        if (start < 3 || verb - start < 3 || Heads.AtEnd(masked.AsSpan(start, verb - start)) is null || IsPlanned(sentence, verb)) return null;
        var place = masked.AsSpan(SkipParticle(masked, end), Math.Max(0, stop - SkipParticle(masked, end)));
        return MeetingWords.Of("place head").AtEnd(place) is null ? null : new Held(sentence, start, stop, verb, HeldForm.Activity);
    }

    private static Held? Ceremony(Sentence sentence, int verb, int end)
    {
        if (end != sentence.ClauseEnd(verb) || IsPlanned(sentence, verb)) return null;
        var start = AfterDate(sentence.Masked, sentence.ClauseStart(verb));
        return verb - start < 4 || sentence.Masked.AsSpan(start, verb - start).IndexOf('为') >= 0 ? null : new Held(sentence, start, end, verb, HeldForm.Ceremony);
    }

    private static Held? Visit(Sentence sentence, int verb, int end)
    {
        var masked = sentence.Masked;
        if (IsAttribute(masked, end) || IsPlanned(sentence, verb) || MeetingWords.Of("no visiting").AtStart(masked.AsSpan(end)) is not null) return null;
        var stop = CutObject(masked, end, sentence.ClauseEnd(end));
        var isMeeting = masked.AsSpan(verb, end - verb) is "会见" or "会谈" or "接待";
        var toward = isMeeting ? -1 : AboutStart(sentence, verb, MeetingWords.Of("toward"), sentence.ClauseStart(verb));
        if (IsReason(sentence, verb)) return null;
        if (stop - end < 2) return toward >= 0 ? new Held(sentence, toward, end, verb, HeldForm.Visit) : null;
        return new Held(sentence, toward >= 0 ? toward : verb, stop, verb, isMeeting ? HeldForm.Ceremony : HeldForm.Visit);
    }

    /// <summary>…会议(于某日在某地)召开: the name in front of the verb.</summary>
    private static Held? InFront(Sentence sentence, int verb, HeldForm form, WordSet heads)
    {
        var masked = sentence.Masked;
        var start = AfterDate(masked, sentence.ClauseStart(verb));
        for (var end = verb; end - start >= 3 && verb - end < LongestName; end--)
        {
            if (end < verb && !OpensAdverbial(masked, end) && !IsManner(masked, end, verb)) continue;
            var stop = end;
            while (stop > start && MeetingWords.Of("loose").AtEnd(masked.AsSpan(start, stop - start)) is { } loose) stop -= loose.Length;
            if (stop - start >= 3 && heads.AtEnd(masked.AsSpan(start, stop - start)) is not null) return new Held(sentence, start, stop, verb, form);
        }

        return null;
    }

    /// <summary>Does 于某日 or 在某地 or a bare date begin here?</summary>
    private static bool OpensAdverbial(string masked, int at) =>
        masked[at] is '在' or '于' || (char.IsAsciiDigit(masked[at]) && masked.AsSpan(at, Math.Min(4, masked.Length - at)).IndexOf('月') > 0);

    /// <summary>以线上线下结合的方式: how it was held.</summary>
    private static bool IsManner(string masked, int at, int verb) => masked[at] is '以' or '采' or '通' && masked.AsSpan(at, verb - at) is var manner && (manner.EndsWith("方式") || manner.EndsWith("形式"));

    /// <summary>A name that stands wholly in quotation marks: its head is inside.</summary>
    private static bool IsQuotedName(Sentence sentence, int start, int stop) =>
        stop - start > 4 && sentence.Masked[start] == '“' && sentence.Masked[stop - 1] == '”' && Heads.AtEnd(sentence.Text.AsSpan(start, stop - start - 1)) is not null;

    /// <summary>“…”第九期, “…”第二讲: one of a series called by a name in quotation marks.</summary>
    private static bool IsQuotedIssue(string masked, int start, int stop)
    {
        if (stop - start < 6 || masked[start] != '“' || masked[stop - 1] is not ('期' or '讲' or '场')) return false;
        var close = masked.IndexOf('”', start, stop - start);
        return close > start && masked.AsSpan(close + 1, stop - close - 1) is { Length: > 2 and < 6 } number && number[0] == '第';
    }

    /// <summary>为推动…, 按照…要求: the clause gives the reason.</summary>
    private static bool IsReason(Sentence sentence, int verb)
    {
        var start = sentence.ClauseStart(verb);
        return sentence.ClauseEnd(verb) < sentence.Masked.Length && MeetingWords.Of("reason").AtStart(sentence.Masked.AsSpan(start)) is not null;
    }

    private static bool IsFurther(string masked, int verb) => verb > 0 && (masked[verb - 1] is '并' or '还' || (verb > 1 && masked.AsSpan(verb - 2, 2) is "随后" or "并组"));

    private static bool IsAttribute(string masked, int end)
    {
        var behind = masked.AsSpan(end);
        return MeetingWords.Of("attribute").AtStart(behind) is not null || (behind.StartsWith("主题") && masked.AsSpan(0, end).EndsWith("胜利召开"));
    }

    /// <summary>Is it still to come, wished for, or a habit?</summary>
    private static bool IsPlanned(Sentence sentence, int verb)
    {
        var start = sentence.ClauseStart(verb);
        var front = sentence.Masked.AsSpan(start, verb - start);
        var near = front[Math.Max(0, front.Length - 12)..];
        foreach (var word in MeetingWords.Of("coming").Words)
        {
            if (word.Length == 1 ? near.EndsWith(word) : near.IndexOf(word) >= 0) return true;
        }

        return false;
    }

    private static int SkipParticle(string masked, int at) => at < masked.Length && masked[at] is '了' or '过' ? at + 1 : at;

    /// <summary>The object ends before what comes with 并, or before what the meeting did.</summary>
    private static int CutObject(string masked, int start, int end)
    {
        if (start >= end) return end;
        foreach (var word in MeetingWords.Of("object end").Words)
        {
            if (masked.IndexOf(word, start, end - start, StringComparison.Ordinal) is > 0 and var at && at > start && (word[0] == '并' || Heads.AtEnd(masked.AsSpan(start, at - start)) is not null)) end = at;
        }

        return end;
    }

    /// <summary>Where the name's head ends: at the end of the object, or at its last head with more behind; -1 without.</summary>
    private static int HeadEnd(string masked, int start, int stop, WordSet heads)
    {
        var text = masked.AsSpan(start, stop - start);
        if (heads.AtEnd(text) is not null) return stop;
        var best = -1;
        foreach (var (at, end) in Occurrences(text.ToString(), heads))
        {
            if (end - at > 1 && !IsCounted(masked, start + end)) best = start + end;
        }

        return best;
    }

    /// <summary>座谈会九场: several, and none of them the subject.</summary>
    private static bool IsCounted(string masked, int at) =>
        at + 1 < masked.Length && (Numerals.IsNumeral(masked[at]) || masked[at] is '两' or '数' or '多') && masked.AsSpan(at, Math.Min(6, masked.Length - at)).IndexOfAny('场', '次', '期') > 0;

    /// <summary>Where 围绕, 就 or 对 begins the subject of the activity; -1 without.</summary>
    private static int AboutStart(Sentence sentence, int verb, WordSet words, int least)
    {
        var masked = sentence.Masked;
        for (var i = verb - 1; i >= least; i--)
        {
            if (words.AtStart(masked.AsSpan(i, verb - i)) is not { } word || MeetingWords.Of("no about").AtStart(masked.AsSpan(i)) is not null) continue;
            var opens = i == 0 || word is "赴" or "前往" || (word == "来" && masked[i - 1] == '行') || masked[i - 1] is ',' or '、' or '并' || word.Length > 1 || sentence.Names.Any(name => name.End == i) || masked[i - 1] is '员' or '协' or '组' or '委' or '家' or '别' or '部' or '队' or '再' or '工';
            if (opens) return HoldsElsewhere(masked.AsSpan(i, verb - i)) ? -1 : i;
        }

        return -1;
    }

    /// <summary>Does another act stand between the subject and the verb, so that the subject is that act's?</summary>
    private static bool HoldsElsewhere(ReadOnlySpan<char> stretch)
    {
        foreach (var word in new[] { "开展", "召开" })
        {
            var at = stretch.IndexOf(word);
            if (at >= 0 && MeetingWords.Of("attribute").AtStart(stretch[(at + 2)..]) is null) return true;
        }

        return false;
    }

    /// <summary>Skips a date with its marks at the beginning of a clause.</summary>
    internal static int AfterDate(string masked, int start)
    {
        var at = start;
        while (at < masked.Length && (char.IsAsciiDigit(masked[at]) || masked[at] is '年' or '月' or '日' or '至' or '、' or '上' or '下' or '午')) at++;
        return at < masked.Length && masked[at] is '度' or '第' ? start : at;
    }

    /// <summary>Every place of one of <paramref name="words"/>, longest word at each, without overlap.</summary>
    internal static List<(int Start, int End)> Occurrences(string text, WordSet words)
    {
        var places = new List<(int Start, int End)>();
        for (var from = 0; from < text.Length && words.FirstIn(text.AsSpan(from), out var at) is { } word; from = places[^1].End)
        {
            places.Add((from + at, from + at + word.Length));
        }

        return places;
    }
}
