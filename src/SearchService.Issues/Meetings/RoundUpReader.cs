using SearchService.Issues.Meetings.Holding;
using SearchService.Issues.Meetings.Roles;
using SearchService.Issues.Meetings.Sentences;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings;

/// <summary>Which meetings does a portrait of a unit's year name one by one?</summary>
/// <remarks>Only what is called by a name in quotation marks, dated to the day, or a visit to a named place; programmes that go on all year are none.</remarks>
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
        var dates = article.Article.Dates.ToLookup(date => date.Line);
        foreach (var sentence in article.Body)
        {
            foreach (var held in HeldFinder.In(sentence))
            {
                if (held.Form <= HeldForm.Activity && IsEvent(held, dates) && names.Add(held.Name)) drafts.Add(Draft(article, held, DayOf(held, dates)));
            }
        }

        return drafts;
    }

    private static bool IsEvent(Held held, ILookup<int, DateMention> dates)
    {
        if (MeetingWords.Of("programme").FirstIn(held.Masked) is not null || held.Name.EndsWith("协商", StringComparison.Ordinal)) return false;
        if (MeetingKinds.OfName(held.Name, held.Masked, "") is null) return false;
        if (held.Form == HeldForm.Activity && HeldPlaces.InClause(held) is not null) return true;
        return DayOf(held, dates) is not null || (held.Masked.Contains(Sentence.Blot, StringComparison.Ordinal) && held.Name.Length > 6);
    }

    private static DateMention? DayOf(Held held, ILookup<int, DateMention> dates)
    {
        var text = TextKey.Of(held.Sentence.Text);
        var last = held.Sentence.LineOf(held.Sentence.Text.Length - 1);
        for (var line = held.Sentence.LineOf(0); line <= last; line++)
        {
            if (dates[line].FirstOrDefault(date => text.Contains(TextKey.Of(date.Text), StringComparison.Ordinal)) is { } day) return day;
        }

        return null;
    }

    private static MeetingDraft Draft(ArticleSentences article, Held held, DateMention? day)
    {
        var holder = Holders.Of(held);
        var reader = new RolesReader(isVisit: false);
        reader.Read(held.Sentence);
        var draft = new MeetingDraft
        {
            Name = held.Printed,
            Kind = MeetingKinds.OfName(held.Name, held.Masked, holder ?? "") ?? MeetingKinds.OfReport(held.Masked, held.Sentence.Text),
            Body = holder,
            Series = Series.Of(held.Name),
            Days = day is null ? null : (day.Start, day.End),
            Place = HeldPlaces.InClause(held) ?? HeldPlaces.Behind(held),
            Primary = article.Position,
            Line = held.Sentence.LineOf(held.Start),
            People = reader.People,
        };
        draft.Articles.Add(article.Position);
        return draft;
    }
}
