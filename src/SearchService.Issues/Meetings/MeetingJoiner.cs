using SearchService.Issues.Meetings.Roles;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings;

/// <summary>Which drafts of an issue tell of the same meeting?</summary>
/// <remarks>Body, term, ordinal, kind, day and name are compared; drafts are looked up by kind, so that the work stays small.</remarks>
internal sealed class MeetingJoiner
{
    private const double SameName = 0.6;

    private readonly List<MeetingDraft> _meetings = [];

    /// <summary>The meetings so far.</summary>
    public IReadOnlyList<MeetingDraft> Meetings => _meetings;

    /// <summary>Adds a report's meeting.</summary>
    public void AddReport(MeetingDraft draft)
    {
        if (_meetings.FirstOrDefault(other => IsSameReport(other, draft)) is { } meeting) Merge(meeting, draft);
        else _meetings.Add(draft);
    }

    /// <summary>Adds a speech: to the meeting it was given at, or as the only trace of one.</summary>
    public void AddSpeech(MeetingDraft draft)
    {
        if (_meetings.FirstOrDefault(other => IsSame(other, draft)) is { } meeting) Merge(meeting, draft);
        else _meetings.Add(draft);
    }

    /// <summary>Adds a speech that names no meeting to the one of the same day that hears speeches; false where there is not exactly one.</summary>
    public bool TryAddUntied(Article article, int position)
    {
        var date = article.MainDate!;
        var same = _meetings.Where(meeting => meeting.Days is { } days && days.Start <= date.End && date.Start <= days.End && meeting.Kind is "全体会议" or "常委会会议" or "主席会议" or "专题协商会").ToList();
        if (same.Count != 1) return false;
        same[0].Articles.Add(position);
        foreach (var author in article.Authors) same[0].People.Add(MeetingRole.Spoke, author);
        return true;
    }

    private static bool IsSameReport(MeetingDraft first, MeetingDraft second)
    {
        if (first.Kind != second.Kind || first.Days is null || first.Days != second.Days || first.Primary == second.Primary) return false;
        if (first.Series.Ordinal is not null || second.Series.Ordinal is not null) return first.Series == second.Series && Likeness(first, second) >= SameName;
        return first.Body == second.Body && Likeness(first, second) >= 0.85;
    }

    private static bool IsSame(MeetingDraft meeting, MeetingDraft speech)
    {
        if (meeting.Kind != speech.Kind || !AreDaysClose(meeting, speech)) return false;
        if (speech.Series.Ordinal is not null && meeting.Series.Ordinal is not null) return meeting.Series == speech.Series;
        return Likeness(meeting, speech) >= SameName;
    }

    private static bool AreDaysClose(MeetingDraft first, MeetingDraft second) =>
        first.Days is not { } days || second.Days is not { } others || (days.Start <= others.End && others.Start <= days.End);

    private static double Likeness(MeetingDraft first, MeetingDraft second)
    {
        string one = TextKey.Of(first.Name), two = TextKey.Of(second.Name);
        if (one.Length > 5 && two.Length > 5 && (one.EndsWith(two, StringComparison.Ordinal) || two.EndsWith(one, StringComparison.Ordinal))) return 1;
        return TextKey.Similarity(one, two);
    }

    private static void Merge(MeetingDraft meeting, MeetingDraft other)
    {
        meeting.People.Add(other.People);
        meeting.Articles.UnionWith(other.Articles);
        meeting.Documents.AddRange(other.Documents);
        meeting.Days ??= other.Days;
        if (other.Name.Length > meeting.Name.Length && other.Name.EndsWith(meeting.Name, StringComparison.Ordinal)) meeting.Name = other.Name;
    }
}
