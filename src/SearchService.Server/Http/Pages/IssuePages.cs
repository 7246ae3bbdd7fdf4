using SearchService.Archive.Answers;
using SearchService.Server.Http.Html;
using SearchService.Server.Plain;

namespace SearchService.Server.Http.Pages;

/// <summary>The pages of the issues: all of them, and one with its articles and what could not be read in it.</summary>
internal static class IssuePages
{
    /// <summary>The list of all issues.</summary>
    public static string Write(IssueList list) => PageLayout.Write("全部刊期", html =>
    {
        html.Append($"<h1>全部刊期（{list.Total}）</h1>\n");
        if (list.Issues.Count == 0)
        {
            html.Append($"<div class=\"empty\"><p>档案还是空的：把刊物文件放进 <code>corpus/</code>，运行 <code>make index</code>。</p></div>\n");
            return;
        }

        html.Append($"<table class=\"wide\"><thead><tr><th scope=\"col\">刊期</th><th scope=\"col\">稿件</th><th scope=\"col\">没读懂的地方</th><th scope=\"col\">文件</th></tr></thead><tbody>\n");
        foreach (var issue in list.Issues)
            html.Append($"<tr><th scope=\"row\"><a href=\"{PageLinks.Issue(issue.Id)}\">{IssueName.Full(issue)}</a></th><td>{issue.Articles}</td><td>{issue.Problems}</td><td>{issue.Source}</td></tr>\n");
        html.Append($"</tbody></table>\n");
    });

    /// <summary>One issue.</summary>
    public static string Write(IssueAnswer answer) => PageLayout.Write(IssueName.Full(answer.Issue), html =>
    {
        html.Append($"<h1>{IssueName.Full(answer.Issue)}</h1>\n<p class=\"place\">");
        if (answer.Issue.Printed is { } printed) html.Append($"印刷日期 {Wording.Date(printed)} · ");
        html.Append($"文件 {answer.Issue.Source} · <a href=\"/?issue={Uri.EscapeDataString(answer.Issue.Id)}\">在本期里搜索</a></p>\n");
        WriteArticles(html, answer.Articles);
        WriteProblems(html, answer.Problems);
    });

    private static void WriteArticles(HtmlBuilder html, IReadOnlyList<IssueArticle> articles)
    {
        html.Append($"<section aria-labelledby=\"articles\"><h2 id=\"articles\">稿件（{articles.Count}）</h2><table class=\"wide\"><thead><tr><th scope=\"col\">页</th><th scope=\"col\">栏目</th><th scope=\"col\">标题</th><th scope=\"col\">日期</th></tr></thead><tbody>\n");
        foreach (var article in articles)
        {
            html.Append($"<tr><td>{(article.Page is { } page ? FormattableString.Invariant($"{page}") : "")}</td><td>{article.Section}</td><td><a href=\"{PageLinks.Article(article.Id)}\">{article.Title}</a>");
            if (article.Subtitle is not null) html.Append($"<br><small>{article.Subtitle}</small>");
            html.Append($"</td><td>{(article.Date is { } date ? Wording.Span(date.Start, date.End) : "")}</td></tr>\n");
        }

        html.Append($"</tbody></table></section>\n");
    }

    private static void WriteProblems(HtmlBuilder html, IReadOnlyList<IssueProblem> problems)
    {
        if (problems.Count == 0) return;
        html.Append($"<section aria-labelledby=\"problems\"><h2 id=\"problems\">没读懂的地方（{problems.Count}）</h2><ul class=\"problems\">\n");
        foreach (var problem in problems) html.Append($"<li><span class=\"number\">第 {problem.Line} 行</span> {problem.Message}</li>\n");
        html.Append($"</ul></section>\n");
    }
}
