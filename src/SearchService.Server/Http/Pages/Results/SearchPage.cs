using SearchService.Archive.Answers;
using SearchService.Archive.Search;
using SearchService.Server.Http.Html;
using SearchService.Server.Plain;

namespace SearchService.Server.Http.Pages.Results;

/// <summary>The page of a search: form, how the question was read, hits, facets, paging; or what is wrong with the question.</summary>
internal static class SearchPage
{
    /// <summary>The page of an answer.</summary>
    public static string Write(PageQuery query, Answer answer, IssueLabels issues) => PageLayout.Write(query["q"], html =>
    {
        SearchForm.Write(html, query);
        WriteChips(html, query, issues);
        html.Append($"<p class=\"count\" role=\"status\">共 <strong>{answer.Total}</strong> {(answer.Articles is null ? "篇" : "组")}{(answer.TotalIsExact ? "" : "以上")}{(answer.Articles is { } articles ? $"（{articles} 篇）" : "")}，用时 {answer.TookMs:0.0} 毫秒。{(answer.TimedOut ? "时间不够，只找了一部分。" : "")}</p>\n");
        WriteMeant(html, query, answer.Query);
        WriteReading(html, answer.Query);
        if (answer.Total > 0) WriteUses(html, query);
        html.Append($"<div class=\"columns\">\n<section class=\"results\" aria-label=\"结果\">\n");
        if (answer.Hits.Count == 0) WriteNothing(html, query, answer);
        else HitList.Write(html, query, answer);
        Pager.Write(html, query, answer);
        html.Append($"</section>\n");
        FacetPanel.Write(html, query, answer.Facets, issues);
        html.Append($"</div>\n");
    });

    /// <summary>The page of a question that cannot be read.</summary>
    public static string Write(PageQuery query, IReadOnlyList<QuestionProblem> problems) => PageLayout.Write(query["q"], html =>
    {
        SearchForm.Write(html, query);
        html.Append($"<div class=\"notice\" role=\"alert\"><h1>条件写得不对</h1><ul>\n");
        foreach (var problem in problems) html.Append($"<li>{problem.Message}</li>\n");
        html.Append($"</ul></div>\n");
    });

    private static void WriteReading(HtmlBuilder html, QueryReading reading)
    {
        var lines = ReadingText.Lines(reading).ToList();
        if (lines.Count == 0) return;
        html.Append($"<details class=\"reading\"{new Markup(reading.Relaxed || reading.Ignored.Count > 0 ? " open" : "")}><summary>问题读法</summary><ul>\n");
        foreach (var line in lines) html.Append($"<li>{line}</li>\n");
        html.Append($"</ul></details>\n");
    }

    /// <summary>What was probably meant, each with a link that asks for it.</summary>
    private static void WriteMeant(HtmlBuilder html, PageQuery query, QueryReading reading)
    {
        foreach (var person in reading.People)
        {
            if (person.Guess is { } guess) html.Append($"<p class=\"meant\">{guess}</p>\n");
            else if (person.Names.Count > 0 && !person.Names.Contains(person.Text)) html.Append($"<p class=\"meant\">“{person.Text}”按“{Wording.List(person.Names)}”查找。</p>\n");
        }

        foreach (var meant in reading.DidYouMean)
        {
            var other = meant.People.Aggregate(query.With(("q", meant.Q), ("person", "")), static (made, name) => made.Also("person", name));
            var (before, behind) = IsAsked(meant, reading) ? ($"没有“{reading.Q}”，下面是按 ", " 找到的。") : ("是不是要找 ", $"（{meant.Total} 篇）？");
            html.Append($"<p class=\"meant\">{before}<a href=\"{other.Address}\">{Wording.Join(" ", [meant.Q, .. meant.People])}</a>{behind}</p>\n");
        }
    }

    // Where nothing holds what was typed, what was meant has been looked for already.
    private static bool IsAsked(SuggestedQuestion meant, QueryReading reading) =>
        reading.Tried.Count > 0 && !reading.Relaxed && reading.Expanded.Any(other => reading.Q.Replace(other.From, other.To, StringComparison.Ordinal) == meant.Q);

    /// <summary>What else can be done with all that answers.</summary>
    private static void WriteUses(HtmlBuilder html, PageQuery query)
    {
        html.Append($"<p class=\"uses\"><a href=\"/v1/export{query.With(("format", "csv")).Address[1..]}\" download>导出表格</a> · ");
        html.Append($"<a href=\"/v1/search{query.With(("format", "atom")).Address[1..]}\">订阅</a> · <a href=\"/v1/search{query.With().Address[1..]}\">JSON</a> · ");
        var isGrouped = query["group"].Length > 0;
        html.Append($"<a href=\"{query.With(("group", isGrouped ? "" : "meeting")).Address}\">{(isGrouped ? "逐篇列出" : "按会议归并")}</a></p>\n");
    }

    /// <summary>What the list is narrowed to, each with a link that lifts it.</summary>
    private static void WriteChips(HtmlBuilder html, PageQuery query, IssueLabels issues)
    {
        var chips = query.Pairs.Where(pair => pair.Key is "person" or "role" or "section" or "issue" or "from" or "to").ToList();
        if (chips.Count == 0) return;
        html.Append($"<ul class=\"chips\" aria-label=\"已选条件\">");
        foreach (var (name, value) in chips)
        {
            var label = name == "issue" ? issues.Of(value) : value;
            html.Append($"<li><a href=\"{query.Without(name, value).Address}\" aria-label=\"去掉条件 {ChipName(name)} {label}\">{ChipName(name)} {label}<span aria-hidden=\"true\"> ×</span></a></li>");
        }

        html.Append($"</ul>\n");
    }

    private static string ChipName(string name) => name switch
    {
        "role" => "职务",
        "from" => "自",
        "to" => "至",
        _ => Wording.Facet(name),
    };

    private static void WriteNothing(HtmlBuilder html, PageQuery query, Answer answer)
    {
        html.Append($"<div class=\"empty\"><h1>{(answer.Total > 0 ? "后面没有了" : "没有找到")}</h1><ul>\n");
        if (answer.Total > 0) html.Append($"<li><a href=\"{query.At(0).Address}\">回到第一页</a></li>\n");
        else
        {
            html.Append($"<li>把词写短一些，或者去掉几个条件。</li><li>用引号括起原文里连着的几个字，例如 <a href=\"/?q=%22%E6%B3%95%E5%BE%8B%E7%AE%A1%E5%AE%B6%22\">“法律管家”</a>。</li>\n");
            if (query["person"].Length > 0 && query["q"].Length == 0)
                html.Append($"<li>没有认作人名的话，<a href=\"{query.With(("person", ""), ("q", $"\"{query["person"]}\"")).Address}\">在全文里找“{query["person"]}”</a>。</li>\n");
        }

        html.Append($"</ul></div>\n");
    }
}
