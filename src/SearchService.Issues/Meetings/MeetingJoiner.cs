using SearchService.Issues.Meetings.Roles;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings;

/// <summary>Which drafts of an issue tell of the same meeting?</summary>
/// <remarks>Body, term, ordinal, kind, day and name are compared, among drafts of one kind.</remarks>
internal sealed class MeetingJoiner
{
    private const double SameName = 0.6;

    /// <summary>In days.</summary>
    private const int LongestSession = 12;

    /// <summary>So many of a kind are compared, more than any issue has; the bound keeps the time linear.</summary>
    private const int MostCompared = 300;

    private readonly List<MeetingDraft> _meetings = [];
    private readonly Dictionary<string, List<MeetingDraft>> _ofKind = new(StringComparer.Ordinal);

    /// <summary>The meetings so far.</summary>
    public IReadOnlyList<MeetingDraft> Meetings => _meetings;

    /// <summary>Adds a report's meeting.</summary>
    public void AddReport(MeetingDraft draft)
    {
        if (Near(draft).FirstOrDefault(other => IsSameReport(other, draft)) is { } meeting) Merge(meeting, draft);
        else Add(draft);
    }

    /// <summary>Adds a speech: to the meeting it was given at, or as the only trace of one.</summary>
    public void AddSpeech(MeetingDraft draft)
    {
        if (Near(draft).FirstOrDefault(other => IsSame(other, draft)) is { } meeting) Merge(meeting, draft);
        else Add(draft);
    }

    /// <summary>Adds a document to the numbered meeting that adopted it, where the issue tells of that meeting. A title already known in a longer or shorter form is the same.</summary>
    public void AddAdopted(MeetingDraft draft)
    {
        if (draft.Series.Ordinal is null || Near(draft).FirstOrDefault(other => IsSame(other, draft)) is not { } meeting) return;
        draft.Documents.RemoveAll(title => meeting.Documents.Any(known => EndsAlike(known, title)));
        Merge(meeting, draft);
    }

    /// <summary>Adds a speech that names no meeting to the one of the same day that hears speeches; false where there is not exactly one.</summary>
    public bool TryAddUntied(Article article, int position)
    {
        var date = article.MainDate!;
        var same = _meetings.Where(meeting => meeting.Days is { } days && days.Start <= date.End && date.Start <= days.End && meeting.Kind is "全体会议" or "常委会会议" or "主席会议" or "专题协商会").ToList();
        if (same.Count != 1) return false;
        same[0].Articles.Add(position);
        foreach (var speaker in SpeechReader.Speakers(article)) same[0].People.Add(MeetingRole.Spoke, speaker);
        return true;
    }

    private IEnumerable<MeetingDraft> Near(MeetingDraft draft) => _ofKind.TryGetValue(draft.Kind, out var list) ? list.TakeLast(MostCompared) : [];

    private void Add(MeetingDraft draft)
    {
        _meetings.Add(draft);
        if (!_ofKind.TryGetValue(draft.Kind, out var list)) _ofKind[draft.Kind] = list = [];
        list.Add(draft);
    }

    private static bool IsSameReport(MeetingDraft first, MeetingDraft second)
    {
        if (IsSameSession(first, second)) return true;
        if (first.Kind != second.Kind || first.Days is null || first.Days != second.Days || first.Primary == second.Primary) return false;
        if (IsSameUnnumbered(first, second)) return true;
        if (first.Series.Ordinal is not null || second.Series.Ordinal is not null) return first.Series == second.Series && Lower(first) == Lower(second) && Likeness(first, second) >= SameName;
        return IsSameBody(first.Body, second.Body) && Likeness(first, second) >= 0.85;
    }

    /// <summary>A line that says no more than 召开主席会议 on the day of a numbered one.</summary>
    private static bool IsSameUnnumbered(MeetingDraft first, MeetingDraft second) =>
        first.Kind is "常委会会议" or "主席会议" or "党组会议" && (first.Series.Ordinal is null) != (second.Series.Ordinal is null)
        && Lower(first).IsOffice == Lower(second).IsOffice && (first.Name.EndsWith(second.Name, StringComparison.Ordinal) || second.Name.EndsWith(first.Name, StringComparison.Ordinal));

    /// <summary>某市政协 is 市政协 in its own report.</summary>
    private static bool IsSameBody(string? first, string? second) =>
        first is null || second is null || first.EndsWith(second, StringComparison.Ordinal) || second.EndsWith(first, StringComparison.Ordinal);

    /// <summary>Opening, sittings and close of one numbered session, told by several reports.</summary>
    private static bool IsSameSession(MeetingDraft first, MeetingDraft second)
    {
        if (first.Kind != second.Kind || first.Kind is not ("全体会议" or "常委会会议" or "主席会议" or "党组会议") || first.Primary == second.Primary) return false;
        if (first.Series.Term is null || first.Series.Ordinal is null || first.Series != second.Series || first.Days is not { } days || second.Days is not { } others) return false;
        return Math.Abs(days.Start.DayNumber - others.Start.DayNumber) <= LongestSession && (Lower(first) == Lower(second) || (Lower(first).IsOffice == Lower(second).IsOffice && IsSameDistrict(first, second)));
    }

    /// <summary>What sets a lower body's sessions apart from those of the same number elsewhere: its district, 机关.</summary>
    private static (bool IsOffice, string? District) Lower(MeetingDraft draft) =>
        ((draft.Body + draft.Name).Contains("机关", StringComparison.Ordinal), draft.Body is { } body && body.AsSpan().IndexOfAny('区', '县') >= 0 ? body : null);

    /// <summary>渠岭县人大常委会 in the body, or in the name where no body is told.</summary>
    private static bool IsSameDistrict(MeetingDraft first, MeetingDraft second) => District(first) is { } one && District(second) is { } two && IsSameBody(one, two);

    private static string? District(MeetingDraft draft)
    {
        const int longest = 8;
        var holder = draft.Body is { } body && body.AsSpan().IndexOfAny('区', '县') >= 0 ? body : draft.Name;
        return holder.AsSpan(0, Math.Min(longest, holder.Length)).IndexOfAny('区', '县') is >= 0 and var at ? holder[..(at + 1)] : null;
    }

    private static bool IsSame(MeetingDraft meeting, MeetingDraft speech)
    {
        if (meeting.Kind != speech.Kind || !AreDaysClose(meeting, speech)) return false;
        if (speech.Series.Ordinal is not null && meeting.Series.Ordinal is not null) return meeting.Series == speech.Series;
        return Likeness(meeting, speech) >= SameName;
    }

    private static bool AreDaysClose(MeetingDraft first, MeetingDraft second) =>
        first.Days is not { } days || second.Days is not { } others || (days.Start <= others.End && others.Start <= days.End);

    private static bool EndsAlike(string first, string second) =>
        TextKey.Of(first) is var one && TextKey.Of(second) is var two && (one.EndsWith(two, StringComparison.Ordinal) || two.EndsWith(one, StringComparison.Ordinal));

    private static double Likeness(MeetingDraft first, MeetingDraft second)
    {
        string one = TextKey.Of(first.Name), two = TextKey.Of(second.Name);
        if (one.Length > 5 && two.Length > 5 && (one.EndsWith(two, StringComparison.Ordinal) || two.EndsWith(one, StringComparison.Ordinal))) return 1;
        return TextKey.Similarity(one, two);
    }

    private static (DateOnly Start, DateOnly End)? Span((DateOnly Start, DateOnly End)? first, (DateOnly Start, DateOnly End)? second)
    {
        if (first is not { } one || second is not { } two) return first ?? second;
        return (one.Start < two.Start ? one.Start : two.Start, one.End > two.End ? one.End : two.End);
    }

    private static void Merge(MeetingDraft meeting, MeetingDraft other)
    {
        meeting.People.Add(other.People);
        meeting.Articles.UnionWith(other.Articles);
        meeting.Documents.AddRange(other.Documents);
        meeting.Days = Span(meeting.Days, other.Days);
        if (other.Name.Length > meeting.Name.Length && other.Name.EndsWith(meeting.Name, StringComparison.Ordinal)) meeting.Name = other.Name;
    }
}
