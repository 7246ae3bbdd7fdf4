using SearchService.Issues.Lines;
using SearchService.Issues.Meetings.Holding;
using SearchService.Issues.Meetings.Roles;
using SearchService.Issues.Meetings.Sentences;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings;

/// <summary>Which meetings does a portrait of a unit's year name one by one?</summary>
/// <remarks>Only what is called by a name in quotation marks, dated to the day, or a visit to a named place; programmes that go on all year are none.</remarks>
internal static class RoundUpReader
{
    private const int LongestUnit = 16;

    /// <summary>Does a unit's name stand where other articles have their subtitle, or does the article list what happened day by day?</summary>
    public static bool IsRoundUp(Article article) =>
        IsChronicle(article) || (article.Subtitle is { } unit && HeadingForms.IsUnit(unit) && TextKey.Of(unit) is { Length: <= LongestUnit } key && key.Contains("政协", StringComparison.Ordinal));

    private static bool IsChronicle(Article article) => MeetingWords.Of("chronicle").FirstIn(TextKey.Of(article.Title)) is not null;

    /// <summary>The meetings, in text order.</summary>
    public static IReadOnlyList<MeetingDraft> Read(ArticleSentences article)
    {
        var drafts = new List<MeetingDraft>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var dates = article.Article.Dates.ToLookup(date => date.Line);
        if (IsChronicle(article.Article)) return Days(article, dates);
        foreach (var sentence in article.Body)
        {
            foreach (var held in HeldFinder.In(sentence))
            {
                if (IsEvent(held, dates) && names.Add(held.Name)) drafts.Add(Draft(article, held, DayOf(held, dates)));
            }
        }

        return drafts;
    }

    /// <summary>The best told of each day of a chronicle.</summary>
    private static List<MeetingDraft> Days(ArticleSentences article, ILookup<int, DateMention> dates)
    {
        var drafts = new List<MeetingDraft>();
        foreach (var sentence in article.Body)
        {
            if (HeldFinder.In(sentence) is { Count: > 0 } held && DayOf(held[0], dates) is { } day) drafts.Add(Draft(article, held[0], day));
        }

        return drafts;
    }

    private static bool IsEvent(Held held, ILookup<int, DateMention> dates)
    {
        if (held.Form > HeldForm.Activity) return held.Form == HeldForm.Visit && IsLedVisit(held);
        if (MeetingWords.Of("programme").FirstIn(held.Masked) is not null || held.Name.EndsWith("协商", StringComparison.Ordinal)) return false;
        if (MeetingKinds.OfName(held.Name, held.Masked, "") is null && !IsNamedDay(held, dates)) return false;
        if (held.Form == HeldForm.Activity && HeldPlaces.InClause(held) is not null) return true;
        return DayOf(held, dates) is not null || (held.Masked.Contains(Sentence.Blot, StringComparison.Ordinal) && held.Name.Length > 6);
    }

    /// <summary>A day of its own and a name in quotation marks.</summary>
    private static bool IsNamedDay(Held held, ILookup<int, DateMention> dates) =>
        held.Form == HeldForm.Meeting && held.Masked.Contains(Sentence.Blot, StringComparison.Ordinal) && DayOf(held, dates) is not null;

    /// <summary>某某带领委员到某村走访: somebody leads, and the place is named.</summary>
    private static bool IsLedVisit(Held held) =>
        held.Sentence.Names.Any(name => name.End <= held.Verb) && MeetingWords.Of("chairing").FirstIn(held.Sentence.Masked.AsSpan(0, held.Verb)) is not null
        && HeldPlaces.InClause(held) is not null && MeetingWords.Of("programme").FirstIn(held.Sentence.Masked) is null;

    /// <summary>The day printed in the sentence that tells it; null without.</summary>
    public static DateMention? DayOf(Held held, ILookup<int, DateMention> dates)
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
        var kind = MeetingKinds.OfName(held.Name, held.Masked, holder ?? "") ?? MeetingKinds.OfReport(held.Masked, held.Sentence.Text);
        var people = new MeetingPeople();
        ReportPeople.Read([held.Sentence], held, kind, people);
        var draft = new MeetingDraft
        {
            Name = held.Printed,
            Kind = kind,
            Body = holder,
            Series = Series.Of(held.Name),
            Days = day is null ? null : (day.Start, day.End),
            Place = HeldPlaces.InClause(held) ?? HeldPlaces.Behind(held),
            Primary = article.Position,
            Line = held.Sentence.LineOf(held.Start),
            People = people,
        };
        draft.Articles.Add(article.Position);
        return draft;
    }
}
