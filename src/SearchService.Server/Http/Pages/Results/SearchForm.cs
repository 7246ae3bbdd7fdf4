using SearchService.Server.Http.Html;

namespace SearchService.Server.Http.Pages.Results;

/// <summary>The search box and its filters, filled with what was asked.</summary>
internal static class SearchForm
{
    private static readonly string[] FilterNames = ["person", "role", "from", "to", "dateField", "section", "issue", "sort"];

    /// <summary>Writes the form; its filters are open when one of them is used.</summary>
    public static void Write(HtmlBuilder html, PageQuery query)
    {
        html.Append($"""
            <form class="search" action="/" method="get" role="search">
            <div class="box"><label for="q" class="visually-hidden">要找的话</label>
            <input id="q" name="q" type="search" value="{query["q"]}" placeholder="词、“原话”、人名，例如 二次供水" maxlength="512" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
            <button type="submit">搜索</button></div>

            """);
        html.Append($"<details class=\"filters\"{new Markup(FilterNames.Any(name => query[name].Length > 0) ? " open" : "")}><summary>更多条件</summary><div class=\"fields\">\n");
        var people = query.All("person").DefaultIfEmpty("").ToList();
        for (var i = 0; i < people.Count; i++) Field(html, new("person", "人物", people[i], "姓名"), i);
        Field(html, new("role", "职务", query["role"], "例如 副主席"));
        Field(html, new("from", "起始日期", query["from"], "2021、2021-11 或 2021-11-14"));
        Field(html, new("to", "截止日期", query["to"], "同上，包含在内"));
        Choice(html, "dateField", "日期种类", query["dateField"], ("", "事情发生的日期"), ("issue", "刊期"));
        Field(html, new("section", "栏目", query["section"], "例如 特稿"));
        Field(html, new("issue", "刊期", query["issue"], "总期号，例如 86"));
        Choice(html, "sort", "排序", query["sort"], ("", "自动"), ("relevance", "相关的在前"), ("-date", "新的在前"), ("date", "旧的在前"));
        html.Append($"</div></details>\n</form>\n");
    }

    private static void Field(HtmlBuilder html, FormField field, int index = 0)
    {
        var id = index == 0 ? field.Name : FormattableString.Invariant($"{field.Name}-{index}");
        html.Append($"""
            <p><label for="{id}">{field.Label}</label><input id="{id}" name="{field.Name}" value="{field.Value}" placeholder="{field.Hint}" autocomplete="off"></p>

            """);
    }

    private static void Choice(HtmlBuilder html, string name, string label, string value, params ReadOnlySpan<(string Value, string Label)> choices)
    {
        html.Append($"<p><label for=\"{name}\">{label}</label><select id=\"{name}\" name=\"{name}\">");
        foreach (var choice in choices)
            html.Append($"<option value=\"{choice.Value}\"{new Markup(choice.Value == value ? " selected" : "")}>{choice.Label}</option>");
        html.Append($"</select></p>\n");
    }

    private sealed record FormField(string Name, string Label, string Value, string Hint);
}
