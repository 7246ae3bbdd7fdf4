using SearchService.Issues.Meetings.Holding;
using SearchService.Issues.Meetings.Roles;
using SearchService.Issues.Meetings.Sentences;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings;

/// <summary>Which meetings does a portrait of a unit's year name one by one?</summary>
/// <remarks>Only what is called by a name in quotation marks, or dated to the day; programmes that go on all year are none.</remarks>
internal static class RoundUpReader
{
    private const int LongestUnit = 10;

    /// <summary>Does a unit's name stand where other articles have their subtitle?</summary>
    public static bool IsRoundUp(Article article) =>
        article.Subtitle is { } unit && TextKey.Of(unit) is { Length: <= LongestUnit } key && key.EndsWith("政协", StringComparison.Ordinal);

    /// <summary>The meetings, in text order.</summary>
    public static IReadOnlyList<MeetingDraft> Read(ArticleSentences article)
    {
        var drafts = new List<MeetingDraft>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in article.Body)
        {
            foreach (var held in HeldFinder.In(sentence))
            {
                if (held.Form <= HeldForm.Activity && IsEvent(article.Article, held) && names.Add(held.Name)) drafts.Add(Draft(article, held));
            }
        }

        return drafts;
    }

    private static bool IsEvent(Article article, Held held)
    {
        if (MeetingWords.Of("programme").FirstIn(held.Masked) is not null || held.Name.EndsWith("协商", StringComparison.Ordinal)) return false;
        if (MeetingKinds.OfName(held.Name, held.Masked, "") is null) return false;
        return DayOf(article, held) is not null || (held.Masked.Contains(Sentence.Blot, StringComparison.Ordinal) && held.Name.Length > 6);
    }

    private static DateMention? DayOf(Article article, Held held) =>
        article.Dates.FirstOrDefault(date => TextKey.Of(held.Sentence.Text).Contains(TextKey.Of(date.Text), StringComparison.Ordinal) && date.Line >= held.Sentence.LineOf(0) && date.Line <= held.Sentence.LineOf(held.Sentence.Text.Length - 1));

    private static MeetingDraft Draft(ArticleSentences article, Held held)
    {
        var holder = Holders.Of(held);
        var reader = new RolesReader(isVisit: false);
        reader.Read(held.Sentence);
        var day = DayOf(article.Article, held);
        var draft = new MeetingDraft
        {
            Name = held.Printed,
            Kind = MeetingKinds.OfName(held.Name, held.Masked, holder ?? "") ?? MeetingKinds.OfReport(held.Masked, held.Sentence.Text),
            Body = holder,
            Series = Series.Of(held.Name),
            Days = day is null ? null : (day.Start, day.End),
            Place = HeldPlaces.Of(held, [], isVisit: true),
            Primary = article.Position,
            Line = held.Sentence.LineOf(held.Start),
            People = reader.People,
            IsReported = true,
        };
        draft.Articles.Add(article.Position);
        return draft;
    }
}
