using SearchService.Archive.Answers;
using SearchService.Server.Http.Html;
using SearchService.Server.Http.Pages.Results;
using SearchService.Server.Plain;

namespace SearchService.Server.Http.Pages;

/// <summary>The pages of the meetings: a list with filters, and one meeting with who took part and what tells of it.</summary>
internal static class MeetingPages
{
    private const string Folder = "/meetings";

    /// <summary>The list.</summary>
    public static string Write(PageQuery query, MeetingList list) => PageLayout.Write("会议和活动", html =>
    {
        html.Append($"<h1>会议和活动</h1>\n");
        WriteForm(html, query);
        html.Append($"<p class=\"count\" role=\"status\">共 <strong>{list.Total}</strong> 次。</p>\n");
        WriteKinds(html, query, list.Kinds);
        if (list.Meetings.Count == 0) html.Append($"<div class=\"empty\"><p>没有符合条件的会议，去掉几个条件试试。</p></div>\n");
        else WriteTable(html, list.Meetings);
        WritePager(html, query, list);
    });

    /// <summary>One meeting.</summary>
    public static string Write(MeetingAnswer meeting) => PageLayout.Write(meeting.Name, html =>
    {
        html.Append($"<h1>{meeting.Name}</h1>\n<p class=\"place\">{Wording.Join(" · ", meeting.Kind, Days(meeting), meeting.Place, meeting.Body)}</p>\n");
        WritePeople(html, "主持、带队", meeting.Chaired);
        WritePeople(html, "讲话", meeting.Spoke);
        WritePeople(html, "出席", meeting.Attended);
        WritePeople(html, "列席", meeting.SatIn);
        if (meeting.Documents.Count > 0) html.Append($"<p>文件：{Wording.List(meeting.Documents)}</p>\n");
        html.Append($"<section aria-labelledby=\"articles\"><h2 id=\"articles\">稿件</h2><ol class=\"hits\">\n");
        foreach (var article in meeting.Articles)
        {
            html.Append($"<li><article><h3><a href=\"{PageLinks.Article(article.Id)}\">{article.Title}</a></h3>\n");
            HitList.WritePlace(html, null, article.Issue, null);
            html.Append($"</article></li>\n");
        }

        html.Append($"</ol></section>\n<p class=\"source\"><a href=\"/v1/meetings/{Uri.EscapeDataString(meeting.Id)}\">JSON</a></p>\n");
    });

    private static void WriteForm(HtmlBuilder html, PageQuery query)
    {
        html.Append($"<form class=\"search\" action=\"{Folder}\" method=\"get\"><div class=\"fields\">\n");
        Field(html, query, ("q", "名称、地点、文件", "例如 视察"));
        Field(html, query, ("person", "人物", "姓名"));
        html.Append($"<p><label for=\"as\">身份</label><select id=\"as\" name=\"as\">");
        foreach (var (value, label) in (ReadOnlySpan<(string, string)>)[("", "不论"), ("chair", "主持、带队"), ("speaker", "讲话"), ("attendee", "出席、列席")])
            html.Append($"<option value=\"{value}\"{new Markup(query["as"] == value ? " selected" : "")}>{label}</option>");
        html.Append($"</select></p>\n");
        Field(html, query, ("from", "起始日期", "2021、2021-11 或 2021-11-14"));
        Field(html, query, ("to", "截止日期", "同上，包含在内"));
        if (query["kind"] is { Length: > 0 } kind) html.Append($"<input type=\"hidden\" name=\"kind\" value=\"{kind}\">\n");
        html.Append($"</div><p><button type=\"submit\">查找</button></p></form>\n");
    }

    private static void Field(HtmlBuilder html, PageQuery query, (string Name, string Label, string Hint) field) =>
        html.Append($"<p><label for=\"{field.Name}\">{field.Label}</label><input id=\"{field.Name}\" name=\"{field.Name}\" value=\"{query[field.Name]}\" placeholder=\"{field.Hint}\" autocomplete=\"off\"></p>\n");

    private static void WriteKinds(HtmlBuilder html, PageQuery query, IReadOnlyList<FacetValue> kinds)
    {
        html.Append($"<ul class=\"chips\" aria-label=\"种类\">");
        if (query["kind"] is { Length: > 0 } chosen)
            html.Append($"<li><a href=\"{Address(query.Without("kind", chosen))}\" aria-label=\"去掉条件 种类 {chosen}\">种类 {chosen}<span aria-hidden=\"true\"> ×</span></a></li>");
        else
        {
            foreach (var kind in kinds) html.Append($"<li><a href=\"{Address(query.With(("kind", kind.Value)))}\">{kind.Value} <span class=\"number\">{kind.Count}</span></a></li>");
        }

        html.Append($"</ul>\n");
    }

    private static void WriteTable(HtmlBuilder html, IReadOnlyList<MeetingAnswer> meetings)
    {
        html.Append($"<table class=\"wide\"><thead><tr><th scope=\"col\">日期</th><th scope=\"col\">会议、活动</th><th scope=\"col\">种类</th><th scope=\"col\">主持、带队</th><th scope=\"col\">稿件</th></tr></thead><tbody>\n");
        foreach (var meeting in meetings)
            html.Append($"<tr><td>{Days(meeting)}</td><th scope=\"row\"><a href=\"{PageLinks.Meeting(meeting.Id)}\">{meeting.Name}</a></th><td>{meeting.Kind}</td><td>{Wording.List(meeting.Chaired)}</td><td>{meeting.Articles.Count}</td></tr>\n");
        html.Append($"</tbody></table>\n");
    }

    private static void WritePager(HtmlBuilder html, PageQuery query, MeetingList list)
    {
        if (list.Total <= list.Limit) return;
        html.Append($"<nav class=\"pager\" aria-label=\"分页\">");
        if (list.Offset > 0) html.Append($"<a rel=\"prev\" href=\"{Address(query.At(Math.Max(0, list.Offset - list.Limit)))}\">上一页</a>");
        if (list.Offset + list.Limit < list.Total) html.Append($"<a rel=\"next\" href=\"{Address(query.At(list.Offset + list.Limit))}\">下一页</a>");
        html.Append($"</nav>\n");
    }

    private static void WritePeople(HtmlBuilder html, string label, IReadOnlyList<string> names)
    {
        if (names.Count == 0) return;
        html.Append($"<p>{label}：");
        foreach (var name in names) html.Append($"<a href=\"/?person={Uri.EscapeDataString(name)}\">{name}</a> ");
        html.Append($"</p>\n");
    }

    private static string? Days(MeetingAnswer meeting) => meeting.Start is { } start ? Wording.Span(start, meeting.End ?? start) : null;

    private static string Address(PageQuery query) => Folder + query.Address[1..];
}
