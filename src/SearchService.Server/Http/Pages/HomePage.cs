using SearchService.Archive.Answers;
using SearchService.Server.Http.Html;
using SearchService.Server.Http.Pages.Results;
using SearchService.Server.Plain;

namespace SearchService.Server.Http.Pages;

/// <summary>The page before anything is asked: the box, what the archive holds, its newest issues.</summary>
internal static class HomePage
{
    private const int Newest = 6;

    /// <summary>The page.</summary>
    public static string Write(PageQuery query, StatusAnswer status, IssueList issues) => PageLayout.Write("", html =>
    {
        html.Append($"<div class=\"home\"><h1>在刊物档案里找会议、找人、找稿件</h1>\n");
        SearchForm.Write(html, query);
        if (status.Articles == 0) WriteEmpty(html);
        else WriteHoldings(html, status, issues);
        html.Append($"</div>\n");
    });

    private static void WriteEmpty(HtmlBuilder html) => html.Append($"""
        <div class="empty"><h2>档案还是空的</h2><p>把刊物文件放进 <code>corpus/</code>，运行 <code>make index</code>，本页会自己换到新的一版。</p></div>

        """);

    private static void WriteHoldings(HtmlBuilder html, StatusAnswer status, IssueList issues)
    {
        html.Append($"<p class=\"count\">现有 {status.Issues} 期、{status.Articles} 篇稿件、{status.People} 人");
        if (status.FirstDate is not null) html.Append($"，事情发生在 {status.FirstDate} 至 {status.LastDate}");
        html.Append($"。</p>\n<section aria-labelledby=\"newest\"><h2 id=\"newest\">最新刊期</h2><ul class=\"issues\">\n");
        foreach (var issue in issues.Issues.Take(Newest))
            html.Append($"<li><a href=\"{PageLinks.Issue(issue.Id)}\">{IssueName.Full(issue)}</a> <span class=\"number\">{issue.Articles} 篇</span></li>\n");
        html.Append($"</ul></section>\n");
    }
}
