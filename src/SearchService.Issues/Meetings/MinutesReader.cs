using SearchService.Issues.Meetings.Holding;
using SearchService.Issues.Meetings.Roles;
using SearchService.Issues.Meetings.Sentences;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings;

/// <summary>Which meeting do minutes (会议纪要) record? They say it item by item: 时间：…, 地点：…, 主持：…, 出席：…, above or below what was decided.</summary>
internal static class MinutesReader
{
    private const string Minutes = "纪要";

    /// <summary>The meeting; null where the article is no minutes with such items.</summary>
    public static MeetingDraft? Read(ArticleSentences article)
    {
        var title = TextKey.Of(article.Article.Title);
        var end = title.IndexOf(Minutes, StringComparison.Ordinal);
        if (end < 0 || article.Body.Count == 0) return null;
        var people = new MeetingPeople();
        var prose = new RolesReader(isVisit: false);
        string? place = null;
        MeetingRole? last = null;
        var items = 0;
        foreach (var item in article.Body)
        {
            if (RoleLabels.LabelOf(item) is { } label && MeetingWords.Of("minutes item").AtStart(label) is not null)
            {
                items++;
                if (label.StartsWith("地点", StringComparison.Ordinal)) place = item.Printed(item.Text.IndexOf(':', StringComparison.Ordinal) + 1, item.Text.Length);
                last = RoleLabels.RoleOf(label);
            }
            else if (!AreNamesAlone(item))
            {
                last = null;
                prose.Read(item);
            }

            if (last is not { } role) continue;
            foreach (var name in item.Names) people.Add(role, name.Person);
        }

        people.Add(prose.People);
        return items < 2 ? null : Draft(article, title, title[..end], place, people);
    }

    /// <summary>Does the paragraph go on with the names of the item above?</summary>
    private static bool AreNamesAlone(Sentence item) => item.Names.Count > 0 && item.Text.Length <= item.Names.Sum(name => name.End - name.Start) + (2 * item.Names.Count);

    private static MeetingDraft Draft(ArticleSentences article, string title, string name, string? place, MeetingPeople people)
    {
        var date = article.Article.MainDate;
        var draft = new MeetingDraft
        {
            Name = name,
            Kind = MeetingKinds.OfName(name, name, "") ?? MeetingKinds.Other,
            Body = article.Title.Select(line => Holders.Of(new Held(line, 0, line.Text.Length, 0, HeldForm.Heading))).FirstOrDefault(body => body is not null),
            Series = Series.Of(title),
            Days = date is null ? null : (date.Start, date.End),
            Place = place,
            People = people,
            Primary = article.Position,
            Line = article.Article.FirstLine,
        };
        draft.Articles.Add(article.Position);
        draft.Documents.AddRange(article.Body.SelectMany(DocumentReader.Read));
        return draft;
    }
}
