using SearchService.Issues.Dates;
using SearchService.Issues.Meetings.Sentences;

namespace SearchService.Issues.Meetings.Holding;

/// <summary>Where was it held, as printed?</summary>
/// <remarks>Two forms: 在…召开, and 来到… before what was done there. What is too general to be a place (有关企业, 基层一线) is none.</remarks>
internal static class HeldPlaces
{
    private const int LongestPlace = 36;
    private const int LongestOfPair = 10;

    /// <summary>What may stand behind a place with 在.</summary>
    private static readonly string[] HeldThere = ["召开", "举行", "举办", "主持", "开幕", "闭幕", "展出", "挂牌", "揭牌", "成立", "会见", "隆重", "胜利", "开展", "开班", "联合举办", "联合召开", "联合开展"];

    /// <summary>The place of <paramref name="held"/>; null where not stated.</summary>
    public static string? Of(Held held, IReadOnlyList<Sentence> body, bool isVisit)
    {
        var sentence = held.Sentence;
        if (At(sentence, HeldThere) is { } there) return there;
        if (Moved(sentence, held.Verb, isSubject: true) is { } moved) return moved;
        var near = body.Where(other => other.Paragraph is 0 or 1 && other != sentence).ToList();
        foreach (var other in near.Where(other => other.Paragraph == 0))
        {
            if (At(other, HeldThere) is { } place) return place;
        }

        foreach (var other in near.Where(other => other.Paragraph == 0))
        {
            if (At(other, ["参加会议", "参加"]) is { } place) return place;
        }

        if (!isVisit) return null;
        foreach (var other in near.Where(other => body[0] == other || other.Paragraph == 1).Take(3))
        {
            if (Moved(other, other.Text.Length, isSubject: false) is { } place) return place;
        }

        return null;
    }

    /// <summary>组织委员到某园区进行调研: the place between the subject of the clause and its verb.</summary>
    public static string? InClause(Held held)
    {
        var start = held.Sentence.ClauseStart(held.Verb);
        foreach (var (from, end) in HeldFinder.Occurrences(held.Sentence.Masked[..held.Verb], MeetingWords.Of("moving")))
        {
            if (from < start || (held.Sentence.Masked.AsSpan(from, end - from) is "到" && !OpensMove(held.Sentence, from))) continue;
            if (Reached(held.Sentence, end) is { } place) return place;
        }

        return null;
    }

    /// <summary>A place that the sentence moves to only after it has told what was held.</summary>
    public static string? Behind(Held held)
    {
        foreach (var (start, end) in HeldFinder.Occurrences(held.Sentence.Masked, MeetingWords.Of("moving")))
        {
            if (start >= held.Verb && held.Sentence.Masked.AsSpan(start, end - start) is not "到" && Reached(held.Sentence, end) is { } place) return place;
        }

        return At(held.Sentence, HeldThere);
    }

    /// <summary>在…召开.</summary>
    private static string? At(Sentence sentence, string[] verbs)
    {
        var masked = sentence.Masked;
        for (var at = masked.IndexOf('在', StringComparison.Ordinal); at >= 0; at = masked.IndexOf('在', at + 1))
        {
            var stop = masked.AsSpan(at + 1).IndexOf(',') is >= 0 and var length ? at + 1 + length : masked.Length;
            foreach (var verb in verbs.OrderBy(verb => masked.IndexOf(verb, at + 1, stop - at - 1, StringComparison.Ordinal)))
            {
                var end = masked.IndexOf(verb, at + 1, stop - at - 1, StringComparison.Ordinal);
                if (end > at && end - at <= LongestPlace && Accept(sentence, at + 1, end, isHeldThere: HeldFinder.Occurrences(verb, MeetingWords.Of("holding")).Count > 0) is { } place) return place;
            }
        }

        return null;
    }

    /// <summary>来到…开展, 赴…调研: the first that is a place.</summary>
    private static string? Moved(Sentence sentence, int before, bool isSubject)
    {
        var masked = sentence.Masked;
        foreach (var (start, end) in HeldFinder.Occurrences(masked, MeetingWords.Of("moving")))
        {
            if (start > before + 2) break;
            if (!isSubject && masked.AsSpan(start, end - start) is not ("来到" or "走进" or "前往")) continue;
            if (masked.AsSpan(start, end - start) is "到" && !OpensMove(sentence, start)) continue;
            if (start > 1 && masked.AsSpan(0, start).EndsWith("先后") && masked.AsSpan(end, Math.Min(LongestPlace, masked.Length - end)).Contains('、')) return null;
            if (Reached(sentence, end) is { } place) return place;
        }

        return null;
    }

    /// <summary>The place right behind a word of moving.</summary>
    private static string? Reached(Sentence sentence, int end)
    {
        var masked = sentence.Masked;
        var from = end < masked.Length && masked[end] == '了' ? end + 1 : end;
        var stretch = masked.AsSpan(from, Math.Min(LongestPlace + 4, masked.Length - from));
        var stop = stretch.IndexOfAny(',', '“', '《') is >= 0 and var comma ? comma : stretch.Length;
        return Accept(sentence, from, from + FirstEnd(stretch[..stop]), isHeldThere: false);
    }

    /// <summary>到 as a verb of its own: behind a mark, a person or a group of persons.</summary>
    private static bool OpensMove(Sentence sentence, int at) =>
        at == 0 || sentence.Masked[at - 1] is ',' or '队' or '员' or '部' or '行' or '组' or '后' or '家' or '次' or '者' || sentence.Names.Any(name => name.End == at);

    private static bool IsNoCircumstance(ReadOnlySpan<char> place) =>
        place.Length >= 3 && place[^1] is not ('上' or '中' or '下' or '前' or '后' or '间' or '时' or '际' or '内' or '正' or '式' or '日') && place.IndexOf('的') < 0;

    /// <summary>A bare name of two characters between the day and the verb (30日在某地举行).</summary>
    private static bool IsTown(Sentence sentence, int start, ReadOnlySpan<char> place) =>
        place.Length == 2 && start > 1 && sentence.Masked[start - 2] == '日' && place[^1] is not ('上' or '中' or '下' or '前' or '后' or '间' or '时' or '际' or '内' or '线') && MeetingWords.Of("no place").FirstIn(place) is null;

    /// <summary>上游村、下游村: two places in full.</summary>
    private static bool IsPair(ReadOnlySpan<char> places)
    {
        var comma = places.IndexOf('、');
        return comma > 1 && places[(comma + 1)..].IndexOf('、') < 0 && places.Length - comma <= LongestOfPair && MeetingWords.Of("place head").AtEnd(places[..comma]) is not null;
    }

    private static int FirstEnd(ReadOnlySpan<char> stretch)
    {
        var ends = MeetingWords.Of("place end");
        for (var i = 2; i < stretch.Length; i++)
        {
            if (ends.AtStart(stretch[i..]) is not null && MeetingWords.Of("place head").AtEnd(stretch[..i]) is not null) return i;
        }

        return stretch.Length;
    }

    /// <summary>A stretch that is a place; between 在 and 召开 anything but a circumstance (在…氛围中).</summary>
    private static string? Accept(Sentence sentence, int start, int end, bool isHeldThere)
    {
        while (end > start && sentence.Masked[end - 1] is '了' or '前') end--;
        if (MeetingWords.Of("place prefix").AtStart(sentence.Masked.AsSpan(start, Math.Max(0, end - start))) is { } prefix) start += prefix.Length;
        if (end - start is < 1 or > LongestPlace) return null;
        var place = sentence.Masked.AsSpan(start, end - start);
        if (MeetingWords.Of("no place").FirstIn(place) is not null) return null;
        if (MeetingWords.Of("place head").AtEnd(place) is null && !(isHeldThere && (IsNoCircumstance(place) || IsTown(sentence, start, place)))) return null;
        if (place.IndexOf(Sentence.Blot) >= 0 || char.IsAsciiDigit(place[0])) return null;
        if (place.Contains('、') && !IsPair(place) && !sentence.Masked.AsSpan(0, start).EndsWith("赴")) return null;
        return sentence.Printed(start, end);
    }
}
