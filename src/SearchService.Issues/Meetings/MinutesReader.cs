using SearchService.Issues.Meetings.Holding;
using SearchService.Issues.Meetings.Roles;
using SearchService.Issues.Meetings.Sentences;
using SearchService.Issues.Text;

namespace SearchService.Issues.Meetings;

/// <summary>Which meeting do minutes (会议纪要) record? They say it item by item: 时间：…, 地点：…, 主持：…, 出席：….</summary>
internal static class MinutesReader
{
    private const string Minutes = "纪要";
    private const int MostItems = 12;

    /// <summary>The meeting; null where the article is no minutes with such items.</summary>
    public static MeetingDraft? Read(ArticleSentences article)
    {
        var title = TextKey.Of(article.Article.Title);
        var end = title.IndexOf(Minutes, StringComparison.Ordinal);
        if (end < 0 || article.Body.Count == 0) return null;
        var people = new MeetingPeople();
        string? place = null;
        var items = 0;
        foreach (var item in article.Body.Take(MostItems))
        {
            if (item.Text.IndexOf(':', StringComparison.Ordinal) is not (> 1 and < 6) || Label(item) is not { } label) continue;
            items++;
            if (label == "地点") place = item.Printed(item.Text.IndexOf(':', StringComparison.Ordinal) + 1, item.Text.Length);
            if (RoleOf(label) is not { } role) continue;
            foreach (var name in item.Names) people.Add(role, name.Person);
        }

        return items < 2 ? null : Draft(article, title, title[..end], place, people);
    }

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

    private static string? Label(Sentence item)
    {
        foreach (var label in MeetingWords.Of("minutes item").Words)
        {
            if (item.Text.StartsWith(label, StringComparison.Ordinal)) return label;
        }

        return null;
    }

    private static MeetingRole? RoleOf(string label) => label switch
    {
        "主持" => MeetingRole.Chaired,
        "出席" or "参加" => MeetingRole.Attended,
        "列席" => MeetingRole.SatIn,
        _ => null,
    };
}
