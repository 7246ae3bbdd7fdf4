using SearchService.Issues.Meetings.Roles;
using SearchService.Issues.Meetings.Sentences;
using SearchService.Issues.Structure;

namespace SearchService.Issues.Meetings;

/// <summary>Which meetings and activities do the articles of an issue tell of?</summary>
/// <remarks>
/// Three steps: each report's meetings (<see cref="ReportReader"/>) each round-up's (<see cref="RoundUpReader"/>) and those of minutes (<see cref="MinutesReader"/>) and brief news (<see cref="BriefsReader"/>), then the documents adopted (<see cref="AdoptedReader"/>) and the speeches given at them
/// (<see cref="SpeechReader"/>), put together by <see cref="MeetingJoiner"/>. Linear in the text; never throws; stateless and thread-safe.
/// </remarks>
internal static class MeetingReader
{
    /// <summary>The meetings in the order of their reports.</summary>
    /// <param name="articles">The articles, read to the end.</param>
    /// <param name="texts">The same articles with their places and the lines around the body.</param>
    public static IReadOnlyList<Meeting> Read(IReadOnlyList<Article> articles, IReadOnlyList<ArticleText> texts)
    {
        var joiner = new MeetingJoiner();
        var speeches = new List<MeetingDraft>();
        var untied = new List<int>();
        var adopted = new List<MeetingDraft>();
        for (var i = 0; i < articles.Count; i++)
        {
            var sentences = new ArticleSentences(i + 1, articles[i], texts[i]);
            if (AdoptedReader.Read(sentences) is { } document) adopted.Add(document);
            if (SpeechReader.Read(sentences) is { } speech) speeches.Add(speech);
            else if (SpeechReader.IsUntied(articles[i])) untied.Add(i);
            else if (MinutesReader.Read(sentences) is { } minutes) Add([minutes]);
            else if (BriefsReader.IsBriefs(sentences)) Add(BriefsReader.Read(sentences));
            else if (RoundUpReader.IsRoundUp(articles[i])) Add(RoundUpReader.Read(sentences));
            else Add(ReportReader.Read(sentences));
        }

        foreach (var speech in speeches) joiner.AddSpeech(speech);
        foreach (var document in adopted) joiner.AddAdopted(document);
        foreach (var i in untied)
        {
            if (!joiner.TryAddUntied(articles[i], i + 1)) Add(ReportReader.Read(new ArticleSentences(i + 1, articles[i], texts[i])));
        }

        var same = new SamePeople(articles);
        foreach (var meeting in joiner.Meetings) same.Merge(meeting.People);
        return [.. joiner.Meetings.OrderBy(meeting => meeting.Primary).ThenBy(meeting => meeting.Line).Select(meeting => meeting.ToMeeting())];

        void Add(IReadOnlyList<MeetingDraft> drafts)
        {
            foreach (var draft in drafts) joiner.AddReport(draft);
        }
    }
}
