using SearchService.Archive.Answers;
using SearchService.Server.Http.Html;
using SearchService.Server.Plain;

namespace SearchService.Server.Http.Pages.Results;

/// <summary>The list of hits: title, subtitle, where it stands, when it was, who appears, and what matched on which line.</summary>
internal static class HitList
{
    private const int MostPeople = 8;

    /// <summary>Writes the list; numbering goes on from page to page.</summary>
    public static void Write(HtmlBuilder html, PageQuery query, Answer answer)
    {
        html.Append($"<ol class=\"hits\" start=\"{answer.Offset + 1}\">\n");
        if (answer.Groups is { } groups) WriteRows(html, query, groups, answer);
        else foreach (var hit in answer.Hits) Write(html, query, hit);
        html.Append($"</ol>\n");
    }

    /// <summary>Section, issue and page in one line, the issue as a link.</summary>
    public static void WritePlace(HtmlBuilder html, string? section, IssueReference issue, int? page)
    {
        html.Append($"<p class=\"place\">");
        if (section is not null) html.Append($"<span>{section}</span> ");
        html.Append($"<a href=\"{PageLinks.Issue(issue.Id)}\">{Wording.Join(" ", issue.Publication, Wording.Issue(issue.Number, issue.Year, issue.Months))}</a>");
        if (page is { } number) html.Append($" <span>第 {number} 页</span>");
        html.Append($"</p>\n");
    }

    /// <summary>The event's date with the reason for it.</summary>
    public static void WriteDate(HtmlBuilder html, EventDate? date)
    {
        if (date is null) return;
        html.Append($"<p class=\"date\"><time datetime=\"{Wording.Date(date.Start)}\">{Wording.Span(date.Start, date.End)}</time> <small>原文“{date.Text}”，{date.Basis}</small></p>\n");
    }

    private static void Write(HtmlBuilder html, PageQuery query, Hit hit)
    {
        html.Append($"<li><article>\n<h2><a href=\"{PageLinks.Article(hit.Id, query)}\">{Markup.OfPassage(hit.TitleHighlighted)}</a></h2>\n");
        if (hit.Subtitle is not null) html.Append($"<p class=\"subtitle\">{hit.Subtitle}</p>\n");
        WritePlace(html, hit.Section, hit.Issue, hit.Page);
        WriteDate(html, hit.Date);
        foreach (var snippet in hit.Snippets)
            html.Append($"<p class=\"snippet\">{Markup.OfPassage(snippet.Text)} <a class=\"line\" href=\"{PageLinks.Article(hit.Id, query, snippet.Line)}\">第 {snippet.Line} 行</a></p>\n");
        WritePeople(html, hit.People);
        html.Append($"</article></li>\n");
    }

    private static void WriteRows(HtmlBuilder html, PageQuery query, IReadOnlyList<HitGroup> groups, Answer answer)
    {
        var hits = answer.Hits.ToDictionary(static hit => hit.Id, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            if (group.Meeting is not { } meeting)
            {
                foreach (var id in group.Hits) Write(html, query, hits[id]);
                continue;
            }

            html.Append($"<li class=\"meeting\"><h2><a href=\"{PageLinks.Meeting(meeting.Id)}\">{meeting.Name}</a> <small>{group.Total} 篇</small></h2>\n<ul>\n");
            foreach (var id in group.Hits) Write(html, query, hits[id]);
            html.Append($"</ul></li>\n");
        }
    }

    private static void WritePeople(HtmlBuilder html, IReadOnlyList<PersonRoles> people)
    {
        if (people.Count == 0) return;
        html.Append($"<ul class=\"people\" aria-label=\"人物\">");
        foreach (var person in people.Take(MostPeople))
        {
            html.Append($"<li><a href=\"{PageLinks.Person(person.Name)}\">{person.Name}</a>");
            if (person.Roles.Count > 0) html.Append($" <small>{Wording.List(person.Roles)}</small>");
            html.Append($"</li>");
        }

        if (people.Count > MostPeople) html.Append($"<li>等 {people.Count} 人</li>");
        html.Append($"</ul>\n");
    }
}
