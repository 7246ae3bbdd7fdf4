using SearchService.Archive.Answers;
using SearchService.Server.Http.Html;
using SearchService.Server.Http.Pages.Results;
using SearchService.Server.Plain;

namespace SearchService.Server.Http.Pages;

/// <summary>The page of a person: printed forms, offices over time, company, and every article.</summary>
internal static class PersonPage
{
    /// <summary>The page.</summary>
    public static string Write(PersonAnswer person) => PageLayout.Write(person.Name, html =>
    {
        html.Append($"<h1>{person.Name}</h1>\n<p class=\"place\">出现在 {person.Articles} 篇稿件里");
        var others = person.Surfaces.Where(surface => surface != person.Name).ToList();
        if (others.Count > 0) html.Append($"，又印作 {Wording.List(others)}");
        html.Append($" · <a href=\"/?person={Uri.EscapeDataString(person.Name)}\">搜索这个人的稿件</a></p>\n");
        if (person.Source is not null) html.Append($"<p class=\"place\">名册列有此人</p>\n");
        if (person.Evidence.Count > 0) WriteEvidence(html, person.Evidence);
        WriteRoles(html, person.Roles);
        WriteCounts(html, person);
        WriteAppearances(html, person.Appearances);
    });

    private static void WriteEvidence(HtmlBuilder html, IReadOnlyList<string> evidence)
    {
        html.Append($"<details><summary>为什么是同一个人</summary><ul>\n");
        foreach (var sentence in evidence) html.Append($"<li>{sentence}</li>\n");
        html.Append($"</ul></details>\n");
    }

    private static void WriteRoles(HtmlBuilder html, IReadOnlyList<RoleSpan> roles)
    {
        if (roles.Count == 0) return;
        html.Append($"<section aria-labelledby=\"roles\"><h2 id=\"roles\">职务</h2><table><thead><tr><th scope=\"col\">职务</th><th scope=\"col\">见于</th><th scope=\"col\">次数</th></tr></thead><tbody>\n");
        foreach (var role in roles)
        {
            if (role.Source is not null) html.Append($"<tr><th scope=\"row\">{role.Role}</th><td>{Term(role)}</td><td>名册</td></tr>\n");
            else html.Append($"<tr><th scope=\"row\">{role.Role}</th><td>{(role.From is { } from ? Wording.Span(from, role.To ?? from) : "")}</td><td>{role.Count}</td></tr>\n");
        }

        html.Append($"</tbody></table></section>\n");
    }

    /// <summary>The days of an office as the roster tells them: either end may be open.</summary>
    private static string Term(RoleSpan role) => (role.From, role.To) switch
    {
        ({ } from, { } to) => Wording.Span(from, to),
        ({ } from, null) => $"{Wording.Date(from)}起",
        (null, { } to) => $"至{Wording.Date(to)}",
        _ => "",
    };

    private static void WriteCounts(HtmlBuilder html, PersonAnswer person)
    {
        if (person.ByYear.Count > 0)
        {
            html.Append($"<section aria-labelledby=\"years\"><h2 id=\"years\">年份</h2><ul class=\"chips\">");
            foreach (var year in person.ByYear)
                html.Append($"<li><a href=\"/?person={Uri.EscapeDataString(person.Name)}&amp;from={year.Value}&amp;to={year.Value}\">{year.Value} <span class=\"number\">{year.Count}</span></a></li>");
            html.Append($"</ul></section>\n");
        }

        if (person.With.Count == 0) return;
        html.Append($"<section aria-labelledby=\"with\"><h2 id=\"with\">一起出现的人</h2><ul class=\"chips\">");
        foreach (var other in person.With)
            html.Append($"<li><a href=\"{PageLinks.Person(other.Value)}\">{other.Value} <span class=\"number\">{other.Count}</span></a></li>");
        html.Append($"</ul></section>\n");
    }

    private static void WriteAppearances(HtmlBuilder html, IReadOnlyList<PersonAppearance> appearances)
    {
        html.Append($"<section aria-labelledby=\"articles\"><h2 id=\"articles\">稿件</h2><ol class=\"hits\">\n");
        foreach (var article in appearances)
        {
            html.Append($"<li><article><h3><a href=\"{PageLinks.Article(article.Id)}\">{article.Title}</a></h3>\n");
            HitList.WritePlace(html, null, article.Issue, null);
            HitList.WriteDate(html, article.Date);
            if (article.Roles.Count > 0) html.Append($"<p class=\"people\">{Wording.List(article.Roles)}</p>\n");
            html.Append($"</article></li>\n");
        }

        html.Append($"</ol></section>\n");
    }
}
