using SearchService.Archive.Answers;
using SearchService.Archive.Ingest.Documents;
using SearchService.Archive.Search.Known;

namespace SearchService.Archive.Research;

/// <summary>Which meetings does the archive tell of, and which of them fit?</summary>
/// <remarks>
/// Reports of one meeting in several issues are one meeting: the same kind, body, term and number in the series. It keeps the id of its earliest report. Names are the
/// archive's canonical ones. Made once per generation, immutable; a question reads through all meetings.
/// </remarks>
internal sealed class ArchiveMeetings
{
    private readonly KnownPeople _people;
    private readonly MeetingEntry[] _meetings;
    private readonly Dictionary<string, MeetingAnswer> _byId = new(StringComparer.Ordinal);

    /// <summary>The meetings of an archive.</summary>
    public ArchiveMeetings(IReadOnlyList<IssueAnswer> issues, KnownPeople people)
    {
        _people = people;
        var told = issues.SelectMany(static issue => issue.Meetings.Select(meeting => new ToldMeeting(issue, meeting)))
            .OrderBy(static meeting => IssueDays.Of(meeting.Reference)?.First ?? DateOnly.MaxValue).ThenBy(static meeting => meeting.Meeting.Id, StringComparer.Ordinal);
        _meetings = [.. told.GroupBy(static meeting => meeting.Key, StringComparer.Ordinal)
            .Select(group => new MeetingEntry(Join([.. group])))
            .OrderByDescending(static entry => entry.Meeting.Start ?? DateOnly.MinValue).ThenBy(static entry => entry.Meeting.Id, StringComparer.Ordinal)];
        foreach (var entry in _meetings) _byId[entry.Meeting.Id] = entry.Meeting;
        // Who keeps the id of a later report is led to the meeting, too.
        foreach (var group in told.GroupBy(static meeting => meeting.Key, StringComparer.Ordinal))
        {
            foreach (var meeting in group) _byId.TryAdd(meeting.Meeting.Id, _byId[group.First().Meeting.Id]);
        }
    }

    /// <summary>All of them, newest first.</summary>
    public IEnumerable<MeetingAnswer> All => _meetings.Select(static entry => entry.Meeting);

    /// <summary>The meeting with this id; null when there is none.</summary>
    public MeetingAnswer? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>One page of the meetings that fit.</summary>
    public MeetingList List(MeetingQuestion question, string generation)
    {
        var words = question.Q.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(NameKey.Of).ToList();
        var people = question.People.Select(typed => _people.Find(typed) is { Count: > 0 } names ? names : [typed]).ToList();
        var fitting = _meetings.Where(entry => Fits(entry, question, words, people)).Select(static entry => entry.Meeting).ToList();
        var kinds = fitting.CountBy(static meeting => meeting.Kind).OrderByDescending(static kind => kind.Value).ThenBy(static kind => kind.Key, StringComparer.Ordinal);
        return new MeetingList(
            fitting.Count, question.Limit, question.Offset, generation, [.. kinds.Select(static kind => new FacetValue(kind.Key, kind.Value))],
            [.. fitting.Skip(question.Offset).Take(question.Limit)]);
    }

    private static bool Fits(MeetingEntry entry, MeetingQuestion question, List<string> words, List<IReadOnlyList<string>> people)
    {
        var meeting = entry.Meeting;
        if (question.Kind is { } kind && meeting.Kind != kind) return false;
        if (question.From is { } from && !(meeting.End >= from)) return false;
        if (question.To is { } to && !(meeting.Start <= to)) return false;
        return words.TrueForAll(word => entry.Text.Contains(word, StringComparison.Ordinal))
            && people.TrueForAll(names => PartOf(meeting, question.As).Any(names.Contains));
    }

    private static IEnumerable<string> PartOf(MeetingAnswer meeting, MeetingPart part) => part switch
    {
        MeetingPart.Chair => meeting.Chaired,
        MeetingPart.Speaker => meeting.Spoke,
        MeetingPart.Attendee => meeting.Attended.Concat(meeting.SatIn),
        _ => [.. meeting.Chaired, .. meeting.Spoke, .. meeting.Attended, .. meeting.SatIn],
    };

    private MeetingAnswer Join(IReadOnlyList<ToldMeeting> told)
    {
        var first = told[0].Meeting;
        return new MeetingAnswer(
            first.Id, first.Name, Known(told, static meeting => meeting.Body), first.Term, first.Ordinal, first.Kind,
            told.Min(static meeting => meeting.Meeting.Start), told.Max(static meeting => meeting.Meeting.End ?? meeting.Meeting.Start), Known(told, static meeting => meeting.Place),
            Names(told, static meeting => meeting.Chaired), Names(told, static meeting => meeting.Spoke), Names(told, static meeting => meeting.Attended), Names(told, static meeting => meeting.SatIn),
            [.. told.SelectMany(static meeting => meeting.Meeting.Documents).Distinct(StringComparer.Ordinal)],
            [.. told.SelectMany(static meeting => meeting.Articles()).DistinctBy(static article => article.Id)],
            AnswerLinks.OfMeeting(first.Id, first.Primary));
    }

    private static string? Known(IReadOnlyList<ToldMeeting> told, Func<IssueMeeting, string?> value) => told.Select(meeting => value(meeting.Meeting)).FirstOrDefault(static text => text is not null);

    private IReadOnlyList<string> Names(IReadOnlyList<ToldMeeting> told, Func<IssueMeeting, IReadOnlyList<string>> names) =>
        [.. told.SelectMany(meeting => names(meeting.Meeting)).Select(Canonical).Distinct(StringComparer.Ordinal)];

    private string Canonical(string name) => _people.Facts(name) is not null || _people.Find(name) is not [var canonical, ..] ? name : canonical;

    /// <summary>A meeting and the text its words are looked for in.</summary>
    private sealed record MeetingEntry(MeetingAnswer Meeting)
    {
        public string Text { get; } = NameKey.Of(string.Join('|', [
            Meeting.Name, Meeting.Body, Meeting.Kind, Meeting.Place, .. Meeting.Documents, .. Meeting.Articles.Select(static article => article.Title)]));
    }

    /// <summary>A meeting as one issue tells it.</summary>
    private sealed record ToldMeeting(IssueAnswer Issue, IssueMeeting Meeting)
    {
        public IssueReference Reference { get; } = new(Issue.Issue.Id, Issue.Issue.Publication, Issue.Issue.Number, Issue.Issue.Year, Issue.Issue.Months);

        /// <summary>Equal for reports of the same meeting; one that is not numbered in a series is only itself.</summary>
        public string Key => Meeting is { Term: { } term, Ordinal: { } ordinal, Body: { } body }
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Meeting.Kind}|{NameKey.Of(body)}|{term}|{ordinal}")
            : Meeting.Id;

        /// <summary>The articles, the report first.</summary>
        public IEnumerable<MeetingArticle> Articles() => Issue.Articles
            .Where(article => Meeting.Articles.Contains(article.Id))
            .OrderBy(article => article.Id == Meeting.Primary ? 0 : 1)
            .Select(article => new MeetingArticle(article.Id, article.Title, Reference, article.Id == Meeting.Primary ? Meeting.Line : article.Lines.First));
    }
}
