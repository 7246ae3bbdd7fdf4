using SearchService.Archive.Answers;
using SearchService.Archive.Citing;
using SearchService.Server.Http.Articles;
using SearchService.Server.Http.Html;
using SearchService.Server.Http.Pages.Results;
using SearchService.Server.Plain;

namespace SearchService.Server.Http.Pages;

/// <summary>The page of an article: its paragraphs with the lines of the file, its dates and people, what is like it and how it is cited.</summary>
internal static class ArticlePage
{
    /// <summary>The page.</summary>
    public static string Write(ArticleAnswer article, SimilarAnswer? similar) => PageLayout.Write(article.Title, html =>
    {
        html.Append($"<article class=\"article\">\n<h1>");
        WritePassage(html, article.TitleHighlighted, article.Title);
        html.Append($"</h1>\n");
        if (article.Subtitle is not null) html.Append($"<p class=\"subtitle\">{article.Subtitle}</p>\n");
        HitList.WritePlace(html, article.Section, article.Issue, article.Page);
        HitList.WriteDate(html, article.Date);
        if (article.Byline is not null) html.Append($"<p class=\"byline\">{article.Byline}</p>\n");
        if (article.TitleHighlighted is not null) html.Append($"<p class=\"source\">标出的是所查的内容。<a href=\"{PageLinks.Article(article.Id)}\">不标出</a></p>\n");
        html.Append($"<div class=\"body\">\n");
        foreach (var paragraph in article.Paragraphs) Write(html, paragraph);
        html.Append($"</div>\n<p class=\"source\">文件 {article.Source}，第 {article.Lines.First}–{article.Lines.Last} 行 · <a href=\"/v1/articles/{Uri.EscapeDataString(article.Id)}\">JSON</a></p>\n");
        WriteNeighbors(html, article);
        html.Append($"</article>\n");
        WritePeople(html, article.People);
        WriteDates(html, article.Dates);
        if (similar is { Items.Count: > 0 }) WriteSimilar(html, similar.Items);
        WriteCitation(html, article);
    });

    private static void WriteSimilar(HtmlBuilder html, IReadOnlyList<SimilarArticle> articles)
    {
        html.Append($"<section class=\"facts\" aria-labelledby=\"similar\"><h2 id=\"similar\">相似稿件</h2><ul>\n");
        foreach (var article in articles)
            html.Append($"<li><a href=\"{PageLinks.Article(article.Id)}\">{article.Title}</a> <small>{Wording.Issue(article.Issue.Number, article.Issue.Year, article.Issue.Months)}</small></li>\n");
        html.Append($"</ul></section>\n");
    }

    private static void WriteCitation(HtmlBuilder html, ArticleAnswer article)
    {
        html.Append($"<section class=\"facts\" aria-labelledby=\"cite\"><h2 id=\"cite\">引用</h2><p>{Citations.Of(article, CitationStyle.Gb2025)}</p><p>");
        foreach (var style in CitationNames.All)
            html.Append($"<a href=\"/v1/articles/{Uri.EscapeDataString(article.Id)}/cite?style={style}\">{style}</a> ");
        html.Append($"</p></section>\n");
    }

    /// <summary>A paragraph; every line of it can be linked to.</summary>
    private static void Write(HtmlBuilder html, ArticleParagraph paragraph)
    {
        html.Append($"<p>");
        for (var line = paragraph.Lines.First; line <= paragraph.Lines.Last; line++) html.Append($"<span class=\"anchor\" id=\"L{line}\"></span>");
        html.Append($"<a class=\"line\" href=\"#L{paragraph.Lines.First}\" aria-label=\"第 {paragraph.Lines.First} 行\">{paragraph.Lines.First}</a>");
        WritePassage(html, paragraph.Highlighted, paragraph.Text);
        html.Append($"</p>\n");
    }

    private static void WritePassage(HtmlBuilder html, string? highlighted, string text)
    {
        if (highlighted is null) html.Append($"{text}");
        else html.Append($"{Markup.OfPassage(highlighted)}");
    }

    private static void WriteNeighbors(HtmlBuilder html, ArticleAnswer article)
    {
        if (article.Previous is null && article.Next is null) return;
        html.Append($"<nav class=\"pager\" aria-label=\"同期稿件\">");
        if (article.Previous is { } previous) html.Append($"<a rel=\"prev\" href=\"{PageLinks.Article(previous)}\">上一篇</a>");
        if (article.Next is { } next) html.Append($"<a rel=\"next\" href=\"{PageLinks.Article(next)}\">下一篇</a>");
        html.Append($"</nav>\n");
    }

    private static void WritePeople(HtmlBuilder html, IReadOnlyList<ArticlePerson> people)
    {
        if (people.Count == 0) return;
        html.Append($"<section class=\"facts\" aria-labelledby=\"people\"><h2 id=\"people\">人物</h2><table><thead><tr><th scope=\"col\">姓名</th><th scope=\"col\">职务</th><th scope=\"col\">印作</th><th scope=\"col\">次数</th><th scope=\"col\">行</th></tr></thead><tbody>\n");
        foreach (var person in people)
            html.Append($"<tr><th scope=\"row\"><a href=\"{PageLinks.Person(person.Name)}\">{person.Name}</a></th><td>{Wording.List(person.Roles)}</td><td>{Wording.List(person.Surfaces)}</td><td>{person.Count}</td><td><a href=\"#L{person.Line}\">{person.Line}</a></td></tr>\n");
        html.Append($"</tbody></table></section>\n");
    }

    private static void WriteDates(HtmlBuilder html, IReadOnlyList<ArticleDate> dates)
    {
        if (dates.Count == 0) return;
        html.Append($"<section class=\"facts\" aria-labelledby=\"dates\"><h2 id=\"dates\">日期</h2><table><thead><tr><th scope=\"col\">日期</th><th scope=\"col\">原文</th><th scope=\"col\">依据</th><th scope=\"col\">行</th></tr></thead><tbody>\n");
        foreach (var date in dates)
            html.Append($"<tr><th scope=\"row\">{Wording.Span(date.Start, date.End)}</th><td>{date.Text}</td><td>{date.Basis}</td><td><a href=\"#L{date.Line}\">{date.Line}</a></td></tr>\n");
        html.Append($"</tbody></table></section>\n");
    }
}
