using SearchService.Issues.Dates.Printed;
using SearchService.Issues.Meetings.Holding;
using SearchService.Issues.Meetings.Roles;
using SearchService.Issues.Meetings.Sentences;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings;

/// <summary>Which meetings does a round-up of brief news (简讯, 四则) tell of, each paragraph of another?</summary>
/// <remarks>Paragraphs are briefs where the title says so or a bullet opens them, and most begin with a day of their own.</remarks>
internal static class BriefsReader
{
    private const int FewestBriefs = 2;

    /// <summary>Is each paragraph a brief of its own?</summary>
    public static bool IsBriefs(ArticleSentences article)
    {
        var openings = Openings(article).ToList();
        var dated = openings.Count(IsDated);
        var isTold = MeetingWords.Of("briefs title").FirstIn(TextKey.Of(article.Article.Title)) is not null;
        return dated >= FewestBriefs && dated * 2 > openings.Count && (isTold || openings.Count(opening => IsBullet(opening.Text[0])) == openings.Count);
    }

    /// <summary>The meetings, one of each paragraph at most.</summary>
    public static IReadOnlyList<MeetingDraft> Read(ArticleSentences article)
    {
        var drafts = new List<MeetingDraft>();
        var dates = article.Article.Dates.ToLookup(date => date.Line);
        foreach (var brief in article.Body.GroupBy(sentence => sentence.Paragraph).Select(group => group.ToList()))
        {
            var held = brief.Take(2).Select(sentence => HeldFinder.In(sentence)).FirstOrDefault(all => all.Count > 0)?[0];
            if (held is not null && RoundUpReader.DayOf(held with { Sentence = brief[0] }, dates) is { } day) drafts.Add(Draft(article, held, day, brief));
        }

        return drafts;
    }

    private static IEnumerable<Sentence> Openings(ArticleSentences article) => article.Body.GroupBy(sentence => sentence.Paragraph).Select(group => group.First());

    private static bool IsBullet(char unit) => !char.IsLetterOrDigit(unit) && unit is not ('(' or '“' or '《' or '—' or '-' or '[');

    private static bool IsDated(Sentence opening)
    {
        var text = opening.Text.AsSpan().TrimStart("▲△◆◇●○■□★☆※·*【】");
        return text.Length > 3 && char.IsAsciiDigit(text[0]) && text[..Math.Min(6, text.Length)].IndexOf('月') > 0;
    }

    private static MeetingDraft Draft(ArticleSentences article, Held held, DateMention day, IReadOnlyList<Sentence> brief)
    {
        var holder = Holders.Of(held);
        var kind = MeetingKinds.OfName(held.Name, held.Masked, holder ?? "") ?? MeetingKinds.OfReport(held.Masked, string.Concat(brief.Select(sentence => sentence.Text)));
        var draft = new MeetingDraft
        {
            Name = held.Printed,
            Kind = kind,
            Body = holder,
            Series = Series.Of((holder ?? "") + held.Name),
            Days = (day.Start, day.End),
            Place = HeldPlaces.Of(held, brief, isVisit: false) ?? HeldPlaces.InClause(held),
            Primary = article.Position,
            Line = held.Sentence.LineOf(held.Start),
        };
        draft.Articles.Add(article.Position);
        ReportPeople.Read(brief, held, kind, draft.People);
        draft.Documents.AddRange(brief.SelectMany(DocumentReader.Read));
        return draft;
    }
}
