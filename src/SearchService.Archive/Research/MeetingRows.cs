using SearchService.Archive.Answers;
using SearchService.Archive.Engines;

namespace SearchService.Archive.Research;

/// <summary>Which hits tell of the same meeting?</summary>
/// <remarks>
/// An article belongs to the meeting it reports, or else to the newest that names it; one without a meeting is a row of its own. Rows stand where their best hit stands.
/// Thread-safe; the documents of meetings are looked up once per generation.
/// </remarks>
internal sealed class MeetingRows(IArchiveSnapshot snapshot, Func<ArchiveMeetings> meetings)
{
    /// <summary>Articles shown in a row.</summary>
    public const int MostShown = 10;

    private readonly Lazy<Dictionary<int, MeetingAnswer>> _meetingOf = new(() => Documents(snapshot, meetings()));

    /// <summary>The rows, in the order of the hits.</summary>
    public IReadOnlyList<MeetingRow> Of(IReadOnlyList<(int Document, float Score)> hits)
    {
        var rows = new List<MeetingRow>();
        var byMeeting = new Dictionary<string, MeetingRow>(StringComparer.Ordinal);
        foreach (var hit in hits)
        {
            var meeting = _meetingOf.Value.GetValueOrDefault(hit.Document);
            if (meeting is not null && byMeeting.TryGetValue(meeting.Id, out var row))
            {
                row.Hits.Add(hit);
                continue;
            }

            row = new MeetingRow(meeting, [hit]);
            rows.Add(row);
            if (meeting is not null) byMeeting[meeting.Id] = row;
        }

        return rows;
    }

    private static Dictionary<int, MeetingAnswer> Documents(IArchiveSnapshot snapshot, ArchiveMeetings meetings)
    {
        var documents = new Dictionary<int, MeetingAnswer>();
        foreach (var meeting in meetings.All)
        {
            foreach (var article in meeting.Articles)
            {
                var document = snapshot.Find(article.Id);
                if (document < 0) continue;
                var isReport = meeting.Links["report"] == AnswerLinks.PathOfArticle(article.Id);
                if (isReport) documents[document] = meeting;
                else documents.TryAdd(document, meeting);
            }
        }

        return documents;
    }
}

/// <summary>A row: a meeting, where there is one, and its hits, best first.</summary>
internal sealed record MeetingRow(MeetingAnswer? Meeting, List<(int Document, float Score)> Hits)
{
    /// <summary>As it is answered, with the ids of the hits that are shown.</summary>
    public HitGroup Answer(IReadOnlyList<string> shown) => new(
        Meeting is null ? null : new MeetingReference(Meeting.Id, Meeting.Name, Meeting.Kind, Meeting.Start, Meeting.End, Meeting.Links), Hits.Count, shown);
}
